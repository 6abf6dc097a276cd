package org.clustermaturity.organisation.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.organisation.KeptAbout;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.Organisations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands out what an organisation says of itself. */
@Component
@Order(1)
class AboutOrganisation implements KeptAbout {

    private final Organisations organisations;
    private final JsonMapper json;

    AboutOrganisation(Organisations organisations, JsonMapper json) {
        this.organisations = organisations;
        this.json = json;
    }

    @Override
    public void handOut(Account account, UUID organisation, Archive archive) throws IOException {
        Optional<Organisation> found = organisations.find(account, organisation);
        if (found.isPresent()) {
            archive.add("organisation.json", json.writeValueAsBytes(OrganisationResponse.of(found.get())));
        }
    }
}
