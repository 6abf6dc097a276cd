package org.clustermaturity.receipt;

/** The private half of a key as it is kept. */
public final class PrivateHalf {

    private final byte[] bytes;
    private final boolean sealed;

    /** @param sealed whether the bytes are of no use without the secret */
    public PrivateHalf(byte[] bytes, boolean sealed) {
        this.bytes = bytes.clone();
        this.sealed = sealed;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isSealed() {
        return sealed;
    }

    /** Nothing of it, so that it cannot get into a log. */
    @Override
    public String toString() {
        return "PrivateHalf[...]";
    }
}
