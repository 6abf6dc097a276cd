package org.clustermaturity.access;

/**
 * Who did something: a key, a person who has signed in elsewhere, whoever holds a share link, or the service by itself.
 *
 * @param id of the key or link, the issuer's name for the person, or the part of the service, such as {@code retention}; never a
 *     name of a person that the issuer did not choose as one
 */
public record Actor(Kind kind, String id) {

    /** The ways of calling, and the service that nobody has called. */
    public enum Kind {
        KEY("key"),
        PERSON("person"),
        LINK("link"),
        SERVICE("service");

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
