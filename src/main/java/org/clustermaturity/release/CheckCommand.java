package org.clustermaturity.release;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.scoring.drools.KeptRules;

/** The command {@code check}: reads a content folder and says everything that is wrong with it, for people or programs. */
public final class CheckCommand {

    /** Nothing is wrong. */
    public static final int CLEAN = 0;
    /** There are faults; or warnings, when these count. */
    public static final int FAULTY = 1;
    /** The check could not run. */
    public static final int UNABLE = 2;

    private static final String USAGE = """
            check [folder] [--format=text|json|sarif] [--strict]

              folder     the folder with questionnaires/, rules/, curriculum/ and docs/sources.yaml; default: the current one
              --format   text for people (default), json for scripts, sarif for editors and code hosting
              --strict   warnings count as faults

            Exit code: 0 nothing is wrong, 1 faults, 2 the check could not run.
            """;

    private static final List<String> OPTIONS =
            List.of("--format=text", "--format=json", "--format=sarif", "--strict", "--help");

    private final PrintStream out;
    private final PrintStream err;
    private final ContentReleases releases;

    private CheckCommand(PrintStream out, PrintStream err, KeptRules kept) {
        this.out = out;
        this.err = err;
        this.releases = new ContentReleases(kept);
    }

    /** Runs the command with what stands behind its name and gives the exit code. Compiled rules are not kept. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, KeptRules.nowhere());
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err, KeptRules kept) {
        return new CheckCommand(out, err, kept).run(arguments);
    }

    private int run(List<String> arguments) {
        List<String> folders = new ArrayList<>(arguments);
        folders.removeIf(argument -> argument.startsWith("-"));
        List<String> options = new ArrayList<>(arguments);
        options.removeAll(folders);
        for (String option : options) {
            if (!OPTIONS.contains(option)) {
                return unable("There is no option %s. %s\n\n%s"
                        .formatted(option, Suggestion.maybeNearest(option, OPTIONS), USAGE));
            }
        }
        if (options.contains("--help")) {
            out.print(USAGE);
            return CLEAN;
        }
        if (folders.size() > 1) {
            return unable("One folder at a time, not %d.\n\n%s".formatted(folders.size(), USAGE));
        }
        return check(Path.of(folders.isEmpty() ? "." : folders.get(0)), options);
    }

    private int check(Path folder, List<String> options) {
        if (!Files.isDirectory(folder.resolve("questionnaires"))) {
            return unable("There is no content in %s: no folder questionnaires/. Maybe another folder is meant.\n"
                    .formatted(folder));
        }
        CheckReport report;
        try {
            report = new ContentCheck(releases).check(ContentFolder.read(folder), published(folder));
        } catch (UncheckedIOException | IOException e) {
            return unable("The content in %s cannot be read: %s\n".formatted(folder, e.getMessage()));
        }
        out.print(writer(options).apply(report));
        boolean strict = options.contains("--strict");
        boolean clean = report.count(Finding.Level.FAULT) == 0 && (!strict || report.count(Finding.Level.WARNING) == 0);
        return clean ? CLEAN : FAULTY;
    }

    private static Optional<ContentFile> published(Path folder) throws IOException {
        Path file = folder.resolve(PublishedVersions.PATH);
        return Files.isRegularFile(file)
                ? Optional.of(new ContentFile(PublishedVersions.PATH, Files.readString(file)))
                : Optional.empty();
    }

    private static Function<CheckReport, String> writer(List<String> options) {
        return options.contains("--format=json")
                ? CheckJson::write
                : options.contains("--format=sarif") ? CheckSarif::write : CheckText::write;
    }

    private int unable(String why) {
        err.print(why);
        return UNABLE;
    }
}
