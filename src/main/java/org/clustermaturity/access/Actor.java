package org.clustermaturity.access;

/**
 * Who did something: a key, a person who has signed in elsewhere, or whoever holds a share link.
 *
 * @param id of the key or link, or the issuer's name for the person; never a name of a person that the issuer did not choose as one
 */
public record Actor(Kind kind, String id) {

    /** The ways of calling. */
    public enum Kind {
        KEY("key"),
        PERSON("person"),
        LINK("link");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As it stands in answers. */
        public String key() {
            return key;
        }
    }

    /** Kind and id in one, as it is stored and shown: {@code key:0199...}. */
    @Override
    public String toString() {
        return kind.key() + ":" + id;
    }
}
