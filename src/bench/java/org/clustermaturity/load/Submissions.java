package org.clustermaturity.load;

import java.io.IOException;

/** Begins an assessment with a complete sheet and submits it: two requests, counted as one. */
final class Submissions implements Workload {

    private final Drafts drafts;

    Submissions(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean once(Connection connection) throws IOException {
        String path = drafts.begin(connection);
        return connection
                        .exchange(Drafts.request("POST", path + "/submission", "", "If-Match", "\"1\""))
                        .status()
                == 201;
    }
}
