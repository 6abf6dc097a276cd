package org.clustermaturity.privacy.web;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.AuditEntry;
import org.clustermaturity.access.AuditLog;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.organisation.KeptAbout;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands out what was done to an organisation and its assessments, and by whom. */
@Component
@Order
class AboutWhatWasDone implements KeptAbout {

    private final AuditLog log;
    private final Assessments assessments;
    private final JsonMapper json;

    AboutWhatWasDone(AuditLog log, Assessments assessments, JsonMapper json) {
        this.log = log;
        this.assessments = assessments;
        this.json = json;
    }

    /** One entry of the audit log. */
    private record Done(
            Instant happenedAt,
            String actor,
            String action,
            @Nullable String subject,
            String outcome,
            @Nullable String requestId) {

        private static Done of(AuditEntry entry) {
            return new Done(
                    entry.happenedAt(),
                    entry.actor(),
                    entry.action(),
                    entry.subject(),
                    entry.outcome().key(),
                    entry.requestId());
        }
    }

    @Override
    public void handOut(Account account, UUID organisation, Archive archive) throws IOException {
        List<String> subjects = new ArrayList<>(List.of(organisation.toString()));
        assessments
                .listOf(account, organisation)
                .forEach(head -> subjects.add(head.id().toString()));
        List<Done> done =
                log.listAbout(account, subjects).stream().map(Done::of).toList();
        archive.add("audit.json", json.writeValueAsBytes(done));
    }
}
