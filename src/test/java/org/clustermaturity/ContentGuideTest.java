package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.release.CheckCommand;
import org.clustermaturity.release.ModelContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The content guide shows the files of the model that it builds, and what the program really says about them. */
class ContentGuideTest {

    private static final Path PAGE = Path.of("docs/content-guide.md");
    private static final Path MODEL = Path.of("examples/models/first-look");
    private static final ContentGuide GUIDE = ContentGuide.read(PAGE);

    private static final String ANSWER = "The answer to `sheet.json`, shortened:";

    private static final String WORK = "questionnaires/first-look/2026-1/work.yaml";
    private static final String WORK_IN_FRENCH = "questionnaires/first-look/2026-1/work.fr.yaml";
    private static final String GATES = "rules/first-look/gates/stages.drl";
    private static final String GATE_TEXTS = "rules/first-look/gates/stages.texts.en.yaml";

    /** One slip for each line of the guide's table of complaints, in its order. */
    private static final List<ContentGuide.Change> SLIPS = List.of(
            new ContentGuide.Change(WORK, "    kind: yes-no", "   kind: yes-no"),
            new ContentGuide.Change(WORK, "help: \"An aim", "hlep: \"An aim"),
            new ContentGuide.Change(WORK, "scale: aims", "scale: aim"),
            new ContentGuide.Change(WORK, "source: ten-steps-4", "source: ten-step-4"),
            new ContentGuide.Change(GATES, "organisations >= 3", "organisatons >= 3"),
            new ContentGuide.Change(GATES, "Leading.NAMED", "Leading.NAME"),
            new ContentGuide.Change(GATES, "organisations >= 3 )", "organisations >= 3"),
            new ContentGuide.Change(GATE_TEXTS, "GAT-INI-03: {", "GAT-INI-04: {"),
            new ContentGuide.Change(GATES, "organisations >= 3", "organisations <= 3"),
            new ContentGuide.Change(GATE_TEXTS, "", "rules/first-look/gates/stage.texts.en.yaml"));

    @Test
    void everyFileIsShownAsItIsInTheModel() throws IOException {
        assertThat(GUIDE.files()).hasSizeGreaterThan(20);
        assertThat(shownOtherwise(GUIDE)).isEmpty();
    }

    @Test
    void filesThatDriftAwayAreSeen() throws IOException {
        String drifted = GUIDE.text()
                .replace("minutes: \"5\"", "minutes: \"6\"")
                .replace("**`" + GATES + "`**", "**`" + WORK + "x`**");

        assertThat(shownOtherwise(ContentGuide.of(drifted)))
                .containsExactly("questionnaires/first-look/2026-1/questionnaire.yaml", WORK + "x", GATES);
    }

    @Test
    void modelHasTenQuestionsAndThreeStages() {
        ModelContent model = new ModelContent(ContentFolder.read(MODEL));

        assertThat(model.complaints()).isEmpty();
        assertThat(model.questionnaire().questions()).hasSize(10);
        assertThat(model.ladder().stages()).hasSize(3);
    }

    @Test
    void questionsAloneLeaveTheThingsToDoThatTheGuideLists(@TempDir Path folder) throws IOException {
        Map<String, String> questions = inEnglish();
        questions.keySet().removeIf(path -> path.startsWith("rules/") || path.startsWith("curriculum/"));
        write(questions, folder);

        assertThat(check(folder)).isEqualTo(GUIDE.boxBelow("The program reads everything"));
    }

    @Test
    void checkProvesTheModelAsTheGuideSays(@TempDir Path folder) throws IOException {
        write(inEnglish(), folder);

        assertThat(check(folder)).isEqualTo(GUIDE.boxBelow("Now the program does not only read"));
    }

    @Test
    void checkSaysWhomAChangedGateTouches(@TempDir Path folder) throws IOException {
        Map<String, String> files = inEnglish();
        GUIDE.changes().stream()
                .filter(change -> change.path().equals(GATES))
                .forEach(change -> files.compute(GATES, (path, text) -> change.applyTo(String.valueOf(text))));
        write(files, folder);

        assertThat(check(folder)).startsWith(GUIDE.boxBelow("`check` answers at once") + "\n\n");
    }

    @Test
    void checkCountsTheTextsOfTheFirstFrenchFile(@TempDir Path folder) throws IOException {
        Map<String, String> files = inEnglish();
        files.put(WORK_IN_FRENCH, String.valueOf(GUIDE.files().get(WORK_IN_FRENCH)));
        write(files, folder);

        assertThat(check(folder)).contains("\n\n" + GUIDE.boxBelow("names every text that is missing") + "\n\n");
    }

    @Test
    void frenchOfTheModelIsComplete() {
        assertThat(check(MODEL)).contains("fr: 108 of 108 texts", "0 faults, 0 warnings, 0 notes");
    }

    @Test
    void serviceAnswersAsTheGuideSays() {
        assertThat(differences(answer(MODEL), ANSWER)).isEmpty();
    }

    @Test
    void changedGateChangesTheAnswerAsTheGuideSays(@TempDir Path folder) throws IOException {
        Map<String, String> files = inEnglish();
        for (ContentGuide.Change change : GUIDE.changes()) {
            files.compute(change.path(), (path, text) -> change.applyTo(String.valueOf(text)));
        }
        write(files, folder);

        Reply answer = answer(folder);
        assertThat(check(folder)).contains("0 faults, 0 warnings");

        assertThat(differences(answer, "The answer to `sheet.json` after the change"))
                .isEmpty();
        assertThat(differences(answer, ANSWER)).contains("/stage/certain is \"idea\", not \"circle\"");
    }

    @Test
    void aChangeOfALineThatIsNotThereIsSeen() {
        ContentGuide.Change change = new ContentGuide.Change("gates/stages.drl", "organisations >= 4", "");

        assertThatThrownBy(() -> change.applyTo("organisations >= 3")).hasMessageContaining("organisations >= 4");
    }

    @Test
    void programComplainsAboutEachSlipInTheWordsOfTheTable() throws IOException {
        List<String> cells = GUIDE.firstCells();

        assertThat(cells).hasSameSizeAs(SLIPS).hasSize(10);
        for (int i = 0; i < cells.size(); i++) {
            assertThat(complaintsAfter(SLIPS.get(i)))
                    .as(SLIPS.get(i).toString())
                    .contains(cells.get(i));
        }
    }

    @Test
    void aComplaintThatTheProgramDoesNotMakeIsSeen() throws IOException {
        assertThat(complaintsAfter(SLIPS.get(0)))
                .doesNotContain(GUIDE.firstCells().get(1));
    }

    private static String complaintsAfter(ContentGuide.Change slip) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (ContentFile file : ContentFolder.read(MODEL).files()) {
            boolean touched = file.path().equals(slip.path());
            // Without a line to change, the file itself gets another name.
            String path = touched && slip.from().isEmpty() ? slip.to() : file.path();
            files.add(
                    new ContentFile(path, touched && !slip.from().isEmpty() ? slip.applyTo(file.text()) : file.text()));
        }
        return String.join("\n", new ModelContent(new ContentFolder(files)).complaints());
    }

    private static String check(Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        CheckCommand.run(List.of(folder.toString()), out, out);
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    /** What a service with this content answers to the sheet of the guide. */
    private static Reply answer(Path folder) {
        try (ConfigurableApplicationContext service = SpringApplication.run(
                ClusterMaturityApplication.class,
                "--server.port=0",
                "--maturity.content.folder=" + folder,
                "--maturity.content.compiled=target/compiled-rules")) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            return new Service(port).evaluate(String.valueOf(GUIDE.files().get("sheet.json")));
        }
    }

    /** In what an answer differs from the box below these words, which shows a part of it. */
    private static List<String> differences(Reply answer, String words) {
        ApiExample shown = new ApiExample(
                PAGE,
                new ApiExample.Request("POST", "/v1/evaluations", null, null, null),
                new ApiExample.Response(200, null, JsonMapper.shared().readTree(GUIDE.boxBelow(words)), null));
        return shown.differences(answer);
    }

    /** The files that a guide shows otherwise than they are in the model, or does not show; translations need not be shown. */
    private static Set<String> shownOtherwise(ContentGuide guide) throws IOException {
        Map<String, String> model = model();
        Set<String> paths = new TreeSet<>(model.keySet());
        paths.removeIf(ContentGuideTest::isTranslation);
        paths.addAll(guide.files().keySet());
        paths.removeIf(path -> Objects.equals(guide.files().get(path), model.get(path)));
        return paths;
    }

    /** The model as far as the guide builds it before it comes to a second language. */
    private static Map<String, String> inEnglish() throws IOException {
        Map<String, String> files = model();
        files.keySet().removeIf(ContentGuideTest::isTranslation);
        return files;
    }

    private static boolean isTranslation(String path) {
        return path.matches(".*\\.[a-z]{2}\\.yaml") && !path.endsWith(".en.yaml");
    }

    /** Every file of the model by path, without the line end at its end. */
    private static Map<String, String> model() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(MODEL)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        MODEL.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path).stripTrailing());
            }
        }
        return files;
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
