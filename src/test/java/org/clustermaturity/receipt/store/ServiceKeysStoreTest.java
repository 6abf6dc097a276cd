package org.clustermaturity.receipt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.receipt.Jws;
import org.clustermaturity.receipt.KeptKey;
import org.clustermaturity.receipt.KeySeal;
import org.clustermaturity.receipt.PrivateHalf;
import org.clustermaturity.receipt.SigningKey;
import org.clustermaturity.receipt.SigningKeys;
import org.clustermaturity.receipt.TestPem;
import org.clustermaturity.receipt.UnusableKey;
import org.clustermaturity.receipt.VerificationKey;
import org.clustermaturity.store.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The keys of receipts in both databases. */
@ParameterizedClass
@EnumSource(TestDatabases.class)
class ServiceKeysStoreTest {

    private static final String SECRET = "a-secret-that-is-long-enough-for-it";
    private static final int NODES = 6;

    @Parameter
    private TestDatabases database = TestDatabases.H2;

    private JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource());
    private JdbcServiceKeys keys = new JdbcServiceKeys(jdbc);

    @BeforeEach
    void begin() {
        DriverManagerDataSource source = new DriverManagerDataSource(database.create());
        TestDatabases.migrate(source, database.name().toLowerCase(Locale.ROOT));
        jdbc = JdbcClient.create(source);
        keys = new JdbcServiceKeys(jdbc);
    }

    @Test
    void theFirstNodeMakesAKeyAndEveryOtherOneSignsWithIt() {
        SigningKey first = node("").own();
        SigningKey second = node("").own();

        assertThat(second.verification()).isEqualTo(first.verification());
        assertThat(isSignedBy(second, first.verification())).isTrue();
        assertThat(keys.find(first.verification().kid())).contains(first.verification());
        assertThat(keys.find("nobody")).isEmpty();
    }

    @Test
    void ofNodesThatStartAtOnceOneMakesTheKey() throws Exception {
        CyclicBarrier together = new CyclicBarrier(NODES);
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        List<VerificationKey> found = new ArrayList<>();
        try {
            List<Callable<SigningKey>> nodes = new ArrayList<>();
            for (int i = 0; i < NODES; i++) {
                SigningKey configured = SigningKey.ofPem(TestPem.make());
                boolean takes = i % 2 == 0;
                nodes.add(() -> {
                    together.await();
                    return takes ? node("").take(configured) : node("").own();
                });
            }
            for (Future<SigningKey> each : threads.invokeAll(nodes)) {
                found.add(each.get().verification());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(List.of(found.get(1), found.get(3), found.get(5))).containsOnly(found.get(1));
        assertThat(keys.list().stream().map(KeptKey::verification))
                .containsExactlyInAnyOrder(found.get(0), found.get(1), found.get(2), found.get(4));
        assertThat(keys.list().stream().map(KeptKey::number)).containsExactly(4, 3, 2, 1);
    }

    @Test
    void aConfiguredKeyLeavesItsPublicHalfOnly() {
        SigningKey own = node("").own();
        SigningKey configured = SigningKey.ofPem(TestPem.make());

        node("").take(configured);
        node("").take(configured);

        assertThat(keys.list().stream().map(KeptKey::verification))
                .containsExactly(configured.verification(), own.verification());
        assertThat(keys.list().get(0).privateHalf()).isNull();
        assertThat(node("").own().verification()).isEqualTo(own.verification());
    }

    @Test
    void aSealedKeyIsOfNoUseWithoutTheSecret() {
        SigningKey made = node(SECRET).own();

        assertThat(half().isSealed()).isTrue();
        assertThat(node(SECRET).own().verification()).isEqualTo(made.verification());
        assertThatThrownBy(() -> node("").own()).isInstanceOf(UnusableKey.class).hasNoCause();
        assertThatThrownBy(() -> node(SECRET + "!").own())
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining(made.verification().kid())
                .message()
                .doesNotContain(SECRET);
    }

    @Test
    void aSecretThatComesLaterSealsWhatLayOpen() {
        SigningKey made = node("").own();
        byte[] open = half().bytes();

        node(SECRET).own();

        assertThat(half().isSealed()).isTrue();
        assertThat(half().bytes()).isNotEqualTo(open);
        assertThat(node(SECRET).own().verification()).isEqualTo(made.verification());
    }

    @Test
    void halvesThatDoNotFitAreRefused() {
        node("").own();
        jdbc.sql("update service_key set private_key = ?").param(new byte[32]).update();

        assertThatThrownBy(() -> node("").own()).isInstanceOf(UnusableKey.class).hasMessageContaining("does not fit");
    }

    @Test
    void aSecretThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new KeySeal("short"))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("has 5 characters");
    }

    private SigningKeys node(String secret) {
        return new SigningKeys(keys, new KeySeal(secret), Times.clock());
    }

    private PrivateHalf half() {
        return Objects.requireNonNull(keys.list().get(0).privateHalf());
    }

    private static boolean isSignedBy(SigningKey signer, VerificationKey key) {
        return Jws.read(Jws.sign(signer, new byte[] {1, 2, 3})).orElseThrow().isBy(key);
    }
}
