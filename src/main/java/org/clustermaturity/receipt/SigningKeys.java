package org.clustermaturity.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the key that a node signs with: the configured one, or the service's own, made by the node that starts first. */
public final class SigningKeys {

    private final ServiceKeys keys;
    private final KeySeal seal;
    private final Clock clock;

    public SigningKeys(ServiceKeys keys, KeySeal seal, Clock clock) {
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
    }

    /** A key from the configuration, whose public half is kept from now on; so receipts can be verified when it has gone. */
    public SigningKey take(SigningKey configured) {
        for (List<KeptKey> all = keys.list(); !hasHalfOf(all, configured); all = keys.list()) {
            add(all, configured, null);
        }
        return configured;
    }

    /**
     * The service's own key, the same on all nodes; made when there is none.
     *
     * @throws UnusableKey when it is there and cannot be opened
     */
    public SigningKey own() {
        for (List<KeptKey> all = keys.list(); ; all = keys.list()) {
            Optional<KeptKey> own =
                    all.stream().filter(key -> key.privateHalf() != null).findFirst();
            if (own.isPresent()) {
                return open(own.get());
            }
            SigningKey made = SigningKey.make();
            add(all, made, seal.close(made));
        }
    }

    private static boolean hasHalfOf(List<KeptKey> all, SigningKey key) {
        return all.stream().anyMatch(kept -> kept.verification().equals(key.verification()));
    }

    /** Adds a key, unless another node has added one since all were listed; so whoever wants one lists them again. */
    private void add(List<KeptKey> all, SigningKey key, @Nullable PrivateHalf half) {
        int number = all.isEmpty() ? 1 : all.get(0).number() + 1;
        keys.add(new KeptKey(number, key.verification(), half, clock.instant()));
    }

    private SigningKey open(KeptKey kept) {
        PrivateHalf half = kept.privateHalf();
        if (half == null) {
            throw new IllegalArgumentException("The key (%s) has no private half.".formatted(kept));
        }
        SigningKey key = seal.open(half, kept.verification());
        if (seal.closes() && !half.isSealed()) {
            keys.reseal(kept.verification(), seal.close(key));
        }
        return key;
    }
}
