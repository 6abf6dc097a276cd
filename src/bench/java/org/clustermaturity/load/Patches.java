package org.clustermaturity.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Changes one answer in one of many drafts, in turn. */
final class Patches implements Workload {

    private static final int DRAFTS = 25;

    private final List<String> paths = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private int number;

    Patches(Drafts drafts, Connection connection) throws IOException {
        for (int draft = 0; draft < DRAFTS; draft++) {
            paths.add(drafts.begin(connection));
            tags.add("\"1\"");
        }
    }

    @Override
    public boolean once(Connection connection) throws IOException {
        int draft = number++ % DRAFTS;
        // Never the same twice running, since a change to what is there changes nothing.
        String answer = "{\"committedMembers\": %d}".formatted(number / DRAFTS % 2 + 60);
        Connection.Answer reply = connection.exchange(
                Drafts.request("PATCH", paths.get(draft) + "/answers", answer, "If-Match", tags.get(draft)));
        boolean changed = reply.status() == 200 && !reply.tag().equals(tags.get(draft));
        tags.set(draft, reply.tag());
        return changed;
    }
}
