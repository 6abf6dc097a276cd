package org.clustermaturity.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.language.Sentence;

/**
 * A zip that somebody sent, with content files as they stand in the content folder. Nothing of it is written anywhere, and no
 * more of it is unpacked than content can be large. What is no content is passed over.
 */
final class CandidateZip {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES_OF_ONE = 1024 * 1024;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_TIMES = 100;
    private static final int LONGEST_NAME = 200;
    /** The last record of a zip: its signature, its length without a comment, and where it says how many entries there are. */
    private static final int END = 0x06054b50;

    private static final int END_LENGTH = 22;
    private static final int END_ENTRIES = 10;
    private static final int LONGEST_COMMENT = 0xffff;

    private final byte[] archive;
    private final List<ContentFile> files = new ArrayList<>();
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int bytes;

    private CandidateZip(byte[] archive) {
        this.archive = archive;
    }

    /**
     * The content in an archive.
     *
     * @throws UnusableArchive when it is no zip, damaged, or made to do harm
     * @throws FaultyContent when files are no text
     */
    static ContentFolder read(byte[] archive) {
        CandidateZip zip = new CandidateZip(archive);
        try {
            zip.readEntries();
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        if (!zip.problems.isEmpty()) {
            throw new FaultyContent(zip.problems);
        }
        if (zip.files.stream().noneMatch(file -> file.path().startsWith("questionnaires/"))) {
            throw unusable("hint.archive-folder", "archive.nothing");
        }
        return new ContentFolder(zip.files);
    }

    private void readEntries() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                checkName(entry.getName());
                byte[] unpacked = zip.readNBytes(MOST_BYTES_OF_ONE + 1);
                checkSize(entry.getName(), unpacked.length);
                if (ContentFolder.holds(entry.getName())) {
                    add(entry.getName(), unpacked);
                }
            }
        }
        if (names.size() != declaredEntries()) {
            throw damaged();
        }
    }

    private void add(String path, byte[] unpacked) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(unpacked))
                    .toString();
            files.add(new ContentFile(path, text));
        } catch (CharacterCodingException e) {
            problems.add(new ContentProblem(path, 1, "The file is no text.", "Maybe it is not saved as UTF-8."));
        }
    }

    private void checkName(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        boolean strange = name.length() > LONGEST_NAME
                || name.chars().anyMatch(character -> character == '\\' || character == ':' || character < ' ')
                || Arrays.stream(path.split("/", -1))
                        .anyMatch(part -> Set.of("", ".", "..").contains(part));
        if (strange) {
            throw unusable("", "archive.strange-name", shown(name));
        }
        if (!names.add(name)) {
            throw unusable("", "archive.twice", shown(name));
        }
        if (names.size() > MOST_ENTRIES) {
            throw unusable("", "archive.too-many", MOST_ENTRIES);
        }
    }

    private void checkSize(String name, int unpacked) {
        if (unpacked > MOST_BYTES_OF_ONE) {
            throw unusable("", "archive.large-file", shown(name), MOST_BYTES_OF_ONE);
        }
        bytes += unpacked;
        if (bytes > MOST_BYTES || bytes > Math.max(MOST_BYTES_OF_ONE, (long) MOST_TIMES * archive.length)) {
            throw unusable("", "archive.too-large");
        }
    }

    /** How many entries its last record says there are; less than none when there is no such record, so a part is missing. */
    private int declaredEntries() {
        ByteBuffer end = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int last = archive.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (end.getInt(at) == END) {
                return Short.toUnsignedInt(end.getShort(at + END_ENTRIES));
            }
        }
        return -1;
    }

    private static String shown(String name) {
        return name.length() > 64 ? name.substring(0, 64) + "..." : name;
    }

    private static UnusableArchive damaged() {
        return unusable("hint.archive-zip", "archive.damaged");
    }

    private static UnusableArchive unusable(String hint, String what, Object... arguments) {
        return new UnusableArchive(Sentence.of(what, arguments), Sentence.of(hint));
    }
}
