package org.clustermaturity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.access.Role;

/**
 * An operation of the API: who may call it, and how to call it so that it succeeds.
 *
 * @param id its operationId
 * @param need who may
 * @param roles those that may, beside admins; empty unless roles are what it needs
 * @param path with {@code {made}} for what was made before, which may stand in the body, too, and {@code {inside}} for what was
 *     made inside it
 * @param maker makes what the path names, or what must not be in a list of another account; {@link #NOTHING} for nothing
 * @param byLink whether a share link to what was made opens it, too
 */
record Operation(
        String id,
        Need need,
        List<Role> roles,
        String method,
        String path,
        String body,
        String contentType,
        List<String> headers,
        Maker maker,
        boolean byLink) {

    static final Maker NOTHING = (keys, admin) -> "";

    /** Who may call an operation. */
    enum Need {
        NOTHING,
        ROLE,
        OPERATOR
    }

    /** Makes something in the account of an admin, and gives its id. */
    @FunctionalInterface
    interface Maker {
        String make(Keys keys, String admin);
    }

    /** Everybody may. */
    static Operation open(String id, String method, String path) {
        return of(id, Need.NOTHING, List.of(), method, path);
    }

    /** Admins may, and whoever has one of these roles. */
    static Operation needs(String id, String method, String path, Role... roles) {
        return of(id, Need.ROLE, List.of(roles), method, path);
    }

    /** Only admins of the operator's account may. */
    static Operation operator(String id, String method, String path) {
        return of(id, Need.OPERATOR, List.of(), method, path);
    }

    private static Operation of(String id, Need need, List<Role> roles, String method, String path) {
        return new Operation(id, need, roles, method, path, "", "application/json", List.of(), NOTHING, false);
    }

    Operation sending(String json) {
        return sending(json, contentType);
    }

    Operation sending(String sent, String type) {
        return new Operation(id, need, roles, method, path, sent, type, headers, maker, byLink);
    }

    /** With more headers; names and values in turn. */
    Operation with(String... more) {
        return new Operation(id, need, roles, method, path, body, contentType, List.of(more), maker, byLink);
    }

    Operation on(Maker before) {
        return new Operation(id, need, roles, method, path, body, contentType, headers, before, byLink);
    }

    Operation orByLink() {
        return new Operation(id, need, roles, method, path, body, contentType, headers, maker, true);
    }

    boolean mayBeCalledBy(Role role) {
        return switch (need) {
            case NOTHING -> true;
            case ROLE -> role == Role.ADMIN || roles.contains(role);
            case OPERATOR -> false;
        };
    }

    /** The path to what was made, given as its id, and after a slash that of what was made inside it. */
    String pathTo(String made) {
        String[] ids = made.split("/", 2);
        return path.replace("{made}", ids[0]).replace("{inside}", ids[ids.length - 1]);
    }

    boolean namesWhatWasMade() {
        return path.contains("{made}") || body.contains("{made}");
    }

    /** As {@code x-roles} in the OpenAPI document says it; empty where everybody may. */
    List<String> inTheDocument() {
        return switch (need) {
            case NOTHING -> List.of();
            case OPERATOR -> List.of("admin of the operator");
            case ROLE -> {
                List<String> names = new ArrayList<>(Stream.concat(roles.stream(), Stream.of(Role.ADMIN))
                        .distinct()
                        .map(Role::key)
                        .toList());
                if (byLink) {
                    names.add("share link");
                }
                yield names;
            }
        };
    }
}
