package org.clustermaturity.load;

import java.io.IOException;
import org.clustermaturity.Sheets;

/** Evaluates one complete sheet, without a key. */
final class Evaluations implements Workload {

    private final byte[] request;

    /** @param headers names and values in turn */
    Evaluations(String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        request = Connection.request("POST", "/v1/evaluations", Sheets.example("made-up/danube-textiles.json"), all);
    }

    @Override
    public boolean once(Connection connection) throws IOException {
        return connection.exchange(request).status() == 200;
    }
}
