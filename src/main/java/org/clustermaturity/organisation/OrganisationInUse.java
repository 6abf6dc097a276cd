package org.clustermaturity.organisation;

/** An organisation that cannot be removed because there are assessments of it. */
public final class OrganisationInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OrganisationInUse(Throwable cause) {
        super("The organisation has assessments.", cause);
    }
}
