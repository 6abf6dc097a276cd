package org.clustermaturity.receipt.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.receipt.KeptKey;
import org.clustermaturity.receipt.PrivateHalf;
import org.clustermaturity.receipt.ServiceKeys;
import org.clustermaturity.receipt.VerificationKey;
import org.clustermaturity.store.Times;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of receipts in the database. */
@Repository
class JdbcServiceKeys implements ServiceKeys {

    private final JdbcClient jdbc;

    JdbcServiceKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KeptKey> list() {
        return jdbc.sql("select * from service_key order by number desc")
                .query(JdbcServiceKeys::read)
                .list();
    }

    @Override
    public Optional<VerificationKey> find(String kid) {
        return jdbc.sql("select public_key from service_key where kid = :kid")
                .param("kid", kid)
                .query(String.class)
                .optional()
                .map(VerificationKey::new);
    }

    @Override
    public boolean add(KeptKey next) {
        PrivateHalf half = next.privateHalf();
        try {
            jdbc.sql("""
                            insert into service_key (kid, number, public_key, private_key, sealed, created_at)
                            values (:kid, :number, :publicKey, :privateKey, :sealed, :createdAt)""")
                    .param("kid", next.verification().kid())
                    .param("number", next.number())
                    .param("publicKey", next.verification().x())
                    .param("privateKey", half == null ? null : half.bytes())
                    .param("sealed", half != null && half.isSealed())
                    .param("createdAt", Times.at(next.createdAt()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void reseal(VerificationKey key, PrivateHalf half) {
        jdbc.sql("update service_key set private_key = :privateKey, sealed = :sealed where kid = :kid")
                .param("kid", key.kid())
                .param("privateKey", half.bytes())
                .param("sealed", half.isSealed())
                .update();
    }

    private static KeptKey read(ResultSet row, int number) throws SQLException {
        byte[] half = row.getBytes("private_key");
        return new KeptKey(
                row.getInt("number"),
                new VerificationKey(row.getString("public_key")),
                half == null ? null : new PrivateHalf(half, row.getBoolean("sealed")),
                Times.read(row, "created_at"));
    }
}
