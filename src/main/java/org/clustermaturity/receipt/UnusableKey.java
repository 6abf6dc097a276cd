package org.clustermaturity.receipt;

/** A key of receipts, or the secret that seals it, that cannot be used; it stops the start. */
public final class UnusableKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    private UnusableKey(String what, String hint) {
        super(what);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }

    static UnusableKey noPem() {
        return new UnusableKey(
                "What stands in maturity.receipt.key (MATURITY_RECEIPT_KEY) is no Ed25519 key as PKCS #8 in PEM.",
                "Make one, for example with: openssl genpkey -algorithm ed25519 -out receipt.pem. Or leave it out.");
    }

    /** A file that was named and cannot be read. Its name is not repeated: it could be a key that was put there by mistake. */
    public static UnusableKey noFile() {
        return new UnusableKey(
                "The file that maturity.receipt.key (MATURITY_RECEIPT_KEY) names cannot be read.",
                "Look whether it exists and this user may read it; a key itself begins with -----BEGIN PRIVATE KEY-----.");
    }

    static UnusableKey weakSecret(int length, int shortest) {
        return new UnusableKey(
                "The secret in maturity.receipt.secret (MATURITY_RECEIPT_SECRET) has %d characters; it needs at least %d."
                        .formatted(length, shortest),
                "Make one, for example with: openssl rand -hex 32. Or leave it out.");
    }

    static UnusableKey sealed(String kid) {
        return new UnusableKey(
                "The secret in maturity.receipt.secret (MATURITY_RECEIPT_SECRET) does not open the key (%s) in the database."
                        .formatted(kid),
                "Give back the secret that sealed it. When it is lost, sign with a key of your own in maturity.receipt.key.");
    }

    static UnusableKey damaged(String kid) {
        return new UnusableKey(
                "The private half of the key (%s) in the database does not fit its public half.".formatted(kid),
                "Restore the table service_key from a backup. Or sign with a key of your own in maturity.receipt.key.");
    }
}
