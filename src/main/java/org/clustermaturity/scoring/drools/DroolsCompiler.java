package org.clustermaturity.scoring.drools;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.clustermaturity.scoring.RuleEngine;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compiles rules, or takes the compiled form of the same rules from an earlier start. */
final class DroolsCompiler {

    private static final Logger LOG = LoggerFactory.getLogger(DroolsCompiler.class);
    private static final AtomicLong SEQUENCE = new AtomicLong();
    /**
     * There is one repository of modules for all. Two threads that load the same rules at a time would get one module for two
     * containers, and the facts of the one are strangers to the rules of the other: no rule would fire.
     */
    private static final Object REPOSITORY = new Object();

    private final KieServices services = KieServices.get();
    private final ClassLoader classLoader = DroolsCompiler.class.getClassLoader();
    private final KeptRules kept;

    DroolsCompiler(KeptRules kept) {
        this.kept = kept;
    }

    RuleEngine compile(CompilableRules rules) {
        synchronized (REPOSITORY) {
            return kept.find(rules.fingerprint()).flatMap(this::load).orElseGet(() -> build(rules));
        }
    }

    private Optional<RuleEngine> load(byte[] compiled) {
        try {
            return Optional.of(engine(services.getRepository()
                    .addKieModule(services.getResources().newByteArrayResource(compiled))));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Compiled rules that were kept are damaged; they are compiled again.", e);
            return Optional.empty();
        }
    }

    private RuleEngine build(CompilableRules rules) {
        ReleaseId id = services.newReleaseId(
                "org.clustermaturity",
                "rules",
                rules.fingerprint().substring(0, 12) + "-" + SEQUENCE.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        KieModuleModel module = services.newKieModuleModel();
        module.newKieBaseModel("rules").setDefault(true).addPackage("*");
        files.writeKModuleXML(module.toXML());
        rules.files().forEach(files::write);
        KieBuilder builder = services.newKieBuilder(files, classLoader).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Checked rules do not compile: " + errors);
        }
        InternalKieModule built = (InternalKieModule) builder.getKieModule();
        kept.keep(rules.fingerprint(), built.getBytes());
        return engine(built);
    }

    private RuleEngine engine(KieModule module) {
        ReleaseId id = module.getReleaseId();
        try {
            KieContainer container = services.newKieContainer(id, classLoader);
            FactFactory facts = (FactFactory) container
                    .getClassLoader()
                    .loadClass(CompilableRules.FACTORY)
                    .getConstructor()
                    .newInstance();
            return new DroolsEngine(container.getKieBase(), facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The fact types were not generated.", e);
        } finally {
            // The repository keeps every module that it has seen; the container holds the one that is needed.
            services.getRepository().removeKieModule(id);
        }
    }
}
