package org.clustermaturity.scoring.drools;

import java.util.BitSet;
import org.clustermaturity.scoring.Fact;
import org.clustermaturity.scoring.RuleEngine;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * Runs compiled rules, a session per sheet.
 *
 * <p>Sessions come from a pool, which saves making the memory of every rule anew; it grows to as many as run at a time. Rules
 * fire as soon as they match. That would be wrong where rules wait for or wake each other; here each looks at one fact and
 * only reports itself.
 */
final class DroolsEngine implements RuleEngine {

    /** Far more than rules exist: a rule fires once per fact, so this is only reached when something is broken. */
    private static final int MOST_FIRINGS = 100_000;

    private final KieSessionsPool sessions;
    private final FactFactory facts;
    /** Built once: a new one reads property files under a lock. */
    private final KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();

    DroolsEngine(KieBase rules, FactFactory facts) {
        this.sessions = rules.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
        this.facts = facts;
        configuration.setOption(DirectFiringOption.YES);
    }

    @Override
    public Session open() {
        return new DroolsSession(sessions.newKieSession(configuration), facts);
    }

    private static final class DroolsSession implements Session {

        private final KieSession session;
        private final FactFactory facts;
        private final Fired fired = new Fired();

        DroolsSession(KieSession session, FactFactory facts) {
            this.session = session;
            this.facts = facts;
            session.setGlobal("fired", fired);
        }

        @Override
        public BitSet fire(Fact fact, double[] fields) {
            session.insert(facts.create(fact, fields));
            if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
                throw new IllegalStateException("The rules do not come to an end.");
            }
            return fired.take();
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
