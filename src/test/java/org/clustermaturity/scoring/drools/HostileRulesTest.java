package org.clustermaturity.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.ADVICE;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.valid;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.specimens.hostile.Marker;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/** Rules that want more than to compare and conclude. In the specimens MARKER is a class and FILE a path. */
class HostileRulesTest {

    @TempDir
    Path folder;

    private int touchesBefore;

    @BeforeEach
    void rememberTheTouches() {
        touchesBefore = Marker.touches();
    }

    @AfterEach
    void nothingWasTouched() {
        assertThat(Marker.touches()).isEqualTo(touchesBefore);
        assertThat(folder.resolve("touched")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age >= MARKER.touch()",
                "MARKER.touch() >= 2",
                "age >= 2 && MARKER.touch() > 0",
                "age >= 2, MARKER.touch() > 0",
                "age >= 2, eval( MARKER.touch() > 0 )",
                "eval( MARKER.touch() > 0 )",
                "age >= 2 || eval(MARKER.touch() > 0)",
                "age >= System.exit(1)",
                "age >= System.currentTimeMillis()",
                "age >= Runtime.getRuntime().exec(\"touch FILE\").waitFor()",
                "age >= new ProcessBuilder(\"touch\", \"FILE\").start().waitFor()",
                "age >= java.nio.file.Files.size(java.nio.file.Path.of(\"/etc/passwd\"))",
                "age >= new java.io.File(\"FILE\").createNewFile()",
                "age >= new Thread(() -> MARKER.touch()).getPriority()",
                "age >= new Thread() { public void run() { MARKER.touch(); } }.getPriority()",
                "new Object() { int touched = MARKER.touch(); }.hashCode() >= 2",
                "age >= Class.forName(\"MARKER\").getMethod(\"touch\").invoke(null)",
                "this.getClass().getClassLoader().loadClass(\"MARKER\") != null",
                "age >= \"2\" + MARKER.touch()",
                "writtenStrategy >= \"Written\" + \".AGREED\"",
                "writtenStrategy >= Written.AGREED + MARKER.touch()",
                "writtenStrategy >= Written.valueOf(\"AGREED\")",
                "writtenStrategy >= MARKER.AGREED",
                "this#MARKER.touch() >= 2",
                "this#Answers.age >= 2",
                "age#Double.intValue() >= 2",
                "((MARKER) this).touch() >= 2",
                "((double) age) >= 2",
                "age instanceof MARKER",
                "age in ( 2, MARKER.touch() )",
                "age in ( MARKER.touch() )",
                "age in ( \"2\" )",
                "age in [ 2, MARKER.touch() ]",
                "[ 2, MARKER.touch() ] contains age",
                "[ \"a\" : MARKER.touch() ].size() >= 2",
                "{ 2, MARKER.touch() }.length >= 2",
                "age memberOf MARKER.touch()",
                "age matches \"(a+)+$\"",
                "age str[startsWith] \"2\"",
                "age soundslike \"two\"",
                "age after[ 1d ] MARKER.touch()",
                "age.hashCode() >= 2",
                "age!.hashCode() >= 2",
                "getAge() >= 2",
                "this.age >= 2",
                "this >= 2",
                "field(0) >= 2",
                "atLeast(age, MARKER.touch())",
                "age >= 2 ? true : MARKER.touch() > 0",
                "age = MARKER.touch()",
                "age == (age = 2)",
                "age++ >= 2",
                "++age >= 2",
                "age >= 2; MARKER.touch()",
                "age >= 2 ) ; MARKER.touch() ; ( true",
                "$age : age, MARKER.touch() >= 2",
                "$touched : MARKER.touch()",
                "touched := age",
                "/object[ age >= 2 ]",
                "age >= 2 \\u007c\\u007c MARKER.touch() > 0",
                "age \\u003e= 2",
                "writtenStrategy >= Written\\u002eAGREED",
                "\\u0061ge >= 2",
                "age >= '2'",
                "age >= 2L",
                "age >= 2.0f",
                "age >= 1e3",
                "age >= 1_0",
                "age >= 012_",
                "age >= 0b11",
                "age >= Integer.MAX_VALUE",
                "age >= Double.NaN",
                "age >= null",
                "age >= true",
                "age >= 2 // harmless\n || MARKER.touch() > 0",
                "age >= 2 /* harmless */ || MARKER.touch() > 0",
                "age >= /* 2 || */ MARKER.touch()",
                "true",
                "age >= 2 || true"
            })
    void aConditionThatDoesMoreThanCompareIsRefused(String condition) {
        TinyContent content = valid().replacing(GATES, "age >= 2", armed(condition));

        ReadRules rules = ReadRules.of(content);

        assertThat(rules.problems()).as(content.text(GATES)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARKER.touch();",
                "conclude.module(\"M01\"); MARKER.touch();",
                "MARKER.touch(); conclude.module(\"M01\");",
                "conclude.module(\"M01\");\n    // harmless\n    MARKER.touch();",
                "conclude.module(\"M01\"); // harmless\r MARKER.touch();",
                "conclude.module(\"M01\"); /* harmless */ MARKER.touch();",
                "/* harmless */ MARKER.touch(); // conclude.module(\"M01\");",
                "conclude.module(\"M01\" + MARKER.touch());",
                "conclude.module(MARKER.touch());",
                "conclude.module(\"M0\" + \"1\");",
                "conclude.module(\"M01\").module(\"M02\");",
                "conclude.module(\"M01\"), MARKER.touch();",
                "if (MARKER.touch() > 0) conclude.module(\"M01\");",
                "for (;;) { conclude.module(\"M01\"); }",
                "{ conclude.module(\"M01\"); MARKER.touch(); }",
                "conclude.module(\"M01\"); } static { MARKER.touch(); } void more() {",
                "class More { int touched = MARKER.touch(); } conclude.module(\"M01\");",
                "Runnable more = () -> MARKER.touch(); conclude.module(\"M01\");",
                "System.exit(1);",
                "Runtime.getRuntime().exec(\"touch FILE\");",
                "new ProcessBuilder(\"touch\", \"FILE\").start();",
                "new Thread(() -> MARKER.touch()).start();",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"FILE\"), \"\");",
                "Class.forName(\"MARKER\").getMethod(\"touch\").invoke(null);",
                "conclude.getClass().getClassLoader();",
                "drools.halt();",
                "kcontext.getKieRuntime().halt();",
                "insert( new Object() );",
                "delete( $it );",
                "modify( $it ) { setAge( MARKER.touch() ) }",
                "update( MARKER.touch() );",
                "conclude.module(\"M01\\u0022); MARKER.touch(); //\");",
                "conclude.module(\"M01\\\"); MARKER.touch(); //\");",
                "conclude.module(\\u0022M01\\u0022);",
                "conclude\\u002emodule(\"M01\");",
                "conclude.module(\"M01\"\\u0029; MARKER.touch();",
                "conclude.module(\"@{MARKER.touch()}\");",
                "conclude.module(\"${MARKER.touch()}\");",
                "conclude.module(\"M01\");;",
                "conclude.module([ \"M01\" ]);",
                "conclude.module(\"M01\", MARKER.touch());",
                "conclude.module($id);",
                "other.module(\"M01\");",
                "this.conclude.module(\"M01\");",
                "conclude.module(\"\"\"\n    M01\"\"\");"
            })
    void aConsequenceThatDoesMoreThanConcludeIsRefused(String consequence) {
        TinyContent content = valid().replacing(ADVICE, "conclude.module(\"M01\");", armed(consequence));

        ReadRules rules = ReadRules.of(content);

        assertThat(rules.problems()).as(content.text(ADVICE)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age >= 2 /* || MARKER.touch() > 0 */",
                "age >= 2 // || MARKER.touch() > 0\n",
                "/* MARKER.touch() */ age >= 2",
                "age >= 2 /* \\u002a/ || MARKER.touch() > 0 /* */",
                "age >= 2 // \\u000a || MARKER.touch() > 0\n"
            })
    void codeInACommentOfAConditionNeverReachesTheCompiler(String condition) {
        TinyContent content = valid().replacing(GATES, "age >= 2", armed(condition));

        compileAndJudge(content);

        assertThat(Marker.touches()).isEqualTo(touchesBefore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GAT-MID-02 x\\\" when then MARKER.touch(); end //",
                "GAT-MID-02 x\\u0022 when then MARKER.touch(); end //",
                "GAT-MID-02 x */ MARKER.touch(); /*",
                "GAT-MID-02 ${MARKER.touch()} @{MARKER.touch()}"
            })
    void codeInTheNameOfARuleNeverReachesTheCompiler(String name) {
        TinyContent content = valid().replacing(GATES, "GAT-MID-02 the organisation is two years old", armed(name));

        compileAndJudge(content);

        assertThat(Marker.touches()).isEqualTo(touchesBefore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@since(MARKER.touch())", "@since(\"a\" + MARKER.touch())", "@since(\"@{MARKER.touch()}\")"})
    void codeInAnAnnotationNeverReachesTheCompiler(String annotation) {
        TinyContent content = valid().replacing(ADVICE, "@closes(\"GAT-MID-01\")", armed(annotation));

        compileAndJudge(content);

        assertThat(Marker.touches()).isEqualTo(touchesBefore);
    }

    @Test
    void aConditionNestedTenThousandTimesIsRefused() {
        String nested = "(".repeat(10_000) + "age >= 2" + ")".repeat(10_000);
        TinyContent content = valid().replacing(GATES, "age >= 2", nested);

        ReadRules rules = ReadRules.of(content);

        assertThat(rules.problems()).isNotEmpty();
    }

    /** Where the rules stand as they are, the marker is touched; so the tests above would notice. */
    @Test
    void droolsItselfWouldRunWhatIsRefusedHere() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/hostile/hostile.drl", armed("""
                package hostile;
                rule "hostile" when eval( MARKER.touch() > 0 ) then MARKER.touch(); end
                """));
        services.newKieBuilder(files, getClass().getClassLoader()).buildAll(ExecutableModelProject.class);
        KieSession session = services.newKieContainer(
                        services.getRepository().getDefaultReleaseId(),
                        getClass().getClassLoader())
                .newKieSession();

        session.fireAllRules();
        session.dispose();

        assertThat(Marker.touches()).isGreaterThanOrEqualTo(touchesBefore + 2);
        touchesBefore = Marker.touches();
    }

    private void compileAndJudge(TinyContent content) {
        ReadRules rules = ReadRules.of(content);
        if (rules.problems().isEmpty()) {
            Map<String, Answer> answers = Map.of("founded", Answer.of(new BigDecimal(2000)));
            ReadRules.judge(rules.compile(KeptRules.nowhere()), answers);
        }
    }

    private String armed(String rule) {
        return rule.replace("MARKER", Marker.class.getName())
                .replace("FILE", folder.resolve("touched").toString());
    }
}
