package org.clustermaturity.organisation;

import java.io.IOException;
import java.util.UUID;
import org.clustermaturity.access.Account;

/** A room that keeps something about organisations, and hands out all of it when somebody asks what there is. */
public interface KeptAbout {

    /** Takes files. */
    @FunctionalInterface
    interface Archive {
        /**
         * Adds a file.
         *
         * @param path with slashes, such as {@code assessments/0199.../answers.json}
         * @param json what it holds
         */
        void add(String path, byte[] json) throws IOException;
    }

    /** Hands out everything that is kept about an organisation of an account, but secrets. */
    void handOut(Account account, UUID organisation, Archive archive) throws IOException;
}
