package org.clustermaturity.assessment.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.AnswerChange;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.ShareLinks;
import org.clustermaturity.organisation.KeptAbout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the assessments of an organisation: answers, who changed them, results, and share links without what opens them. */
@Component
@Order(2)
class AboutAssessments implements KeptAbout {

    private final Assessments assessments;
    private final ShareLinks links;
    private final Clock clock;
    private final JsonMapper json;

    AboutAssessments(Assessments assessments, ShareLinks links, Clock clock, JsonMapper json) {
        this.assessments = assessments;
        this.links = links;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void handOut(Account account, UUID organisation, Archive archive) throws IOException {
        for (KeptAssessment.Head head : assessments.listOf(account, organisation)) {
            Optional<KeptAssessment> kept = assessments.find(account, head.id());
            if (kept.isPresent()) {
                handOut(kept.get(), archive);
            }
        }
    }

    private void handOut(KeptAssessment kept, Archive archive) throws IOException {
        KeptAssessment.Head head = kept.head();
        String folder = "assessments/" + head.id() + "/";
        archive.add(folder + "assessment.json", json.writeValueAsBytes(AssessmentResponse.of(kept)));
        archive.add(folder + "changes.json", json.writeValueAsBytes(changes(head)));
        archive.add(
                folder + "share-links.json",
                json.writeValueAsBytes(links.list(head.account(), head.id()).stream()
                        .map(link -> ShareLinkResponse.of(link, clock.instant()))
                        .toList()));
        if (head.isSubmitted()) {
            for (FrozenResult result : assessments.listResults(head)) {
                archive.add(
                        folder + "result." + result.language().tag() + ".json",
                        result.json().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<ChangeResponse> changes(KeptAssessment.Head head) {
        ChangeList<AnswerChange> changes =
                new ChangeList<>((after, most) -> assessments.listChanges(head, after, most), AnswerChange::place);
        return changes.all().stream().map(ChangeResponse::of).toList();
    }
}
