package org.clustermaturity.access.web;

import java.util.List;
import org.clustermaturity.access.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who is calling, as Spring Security carries it through the request. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    /** What admins of the operator's account may do beyond the endpoints of this service. */
    static final String OPERATOR = "OPERATOR";

    @SuppressWarnings("serial") // never sent anywhere
    private final Caller caller;

    CallerAuthentication(Caller caller) {
        super(authorities(caller));
        this.caller = caller;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return caller.isOperator() ? List.of(new SimpleGrantedAuthority(OPERATOR)) : List.of();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.account().name() + "/" + caller.actor();
    }
}
