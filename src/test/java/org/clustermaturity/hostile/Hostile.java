package org.clustermaturity.hostile;

import java.util.List;
import java.util.random.RandomGenerator;

/** Values that programs have stumbled over. */
final class Hostile {

    /** Texts that mean something to a shell, a database, a browser, a spreadsheet, a formatter or a terminal. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\r\n",
            "\0",
            "a\0b",
            "\u0001\u001b[31m\u007f\u0085",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' OR '1'='1",
            "'; DROP TABLE assessments; --",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)*2",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "file:///etc/passwd",
            "http://169.254.169.254/latest/meta-data/",
            "javascript:alert(1)",
            "${jndi:ldap://127.0.0.1/a}",
            "#{1+1}",
            "{{7*7}}",
            "%n%n%s%s%d",
            "{0} {1} '{' {",
            "\u202egpj.exe",
            "\u200b\u200d\ufeff",
            "Z\u0351\u036b\u0343a\u030c\u035c",
            "\ud83d\udc69\u200d\ud83d\udd2c",
            "\uffff\ufffe",
            "null",
            "undefined",
            "NaN",
            "true",
            "0",
            "-1",
            "1e9999");

    /** Numbers as they stand in JSON, some of which JSON does not allow. */
    static final List<String> NUMBERS = List.of(
            "1e400",
            "-1e400",
            "1E999999999",
            "-1E999999999",
            "1E-999999999",
            "1e99999999999",
            "99999999999999999999",
            "-99999999999999999999",
            "2147483648",
            "9223372036854775808",
            "-0",
            "-0.0",
            "0." + "1234567890".repeat(6),
            "9".repeat(400),
            "9".repeat(2_000),
            "4.9e-324",
            "NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "01",
            ".5",
            "1.",
            "0x10",
            "1_000",
            "1,5",
            "--1");

    /** Names of fields that mean something in some language. */
    static final List<String> NAMES = List.of(
            "__proto__",
            "constructor",
            "prototype",
            "class",
            "class.module.classLoader",
            "@type",
            "@class",
            "$ref",
            "$where",
            "",
            " ",
            "\"",
            "\\",
            "/",
            "~",
            "~1",
            "a.b",
            "a[0]",
            "../a",
            "\0",
            "\ud83d\ude00",
            "\u202ea",
            "<b>",
            "%s",
            "{0}",
            "${a}",
            "hashCode",
            "k".repeat(300),
            "k".repeat(60_000));

    /** Texts that look like dates, and some that are. */
    static final List<String> DATES = List.of(
            "2026-02-30",
            "2026-13-01",
            "2026-00-00",
            "0000-01-01",
            "0000-00-00",
            "-0001-01-01",
            "+1000000000-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "10000-01-01",
            "2026-11-21T25:00:00Z",
            "2026-11-21T10:00:00+99:99",
            "2026-06-30T23:59:60Z",
            "2026-W47-6",
            "20261121",
            "21.11.2026",
            "2026-11-21 ",
            "\u0662\u0660\u0662\u0666-\u0661\u0661-\u0662\u0661",
            "2100-02-29",
            "1900-02-29",
            "now");

    /** Texts that look like ids. */
    static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0190f5a0-7b1c-7000-8000-00000000000g",
            "{0190f5a0-7b1c-7000-8000-000000000001}",
            "1-1-1-1-1",
            "0",
            "-1",
            "9223372036854775808",
            "..",
            ".",
            "*",
            "%00",
            "%2F",
            "a".repeat(300),
            "a".repeat(3_000));

    /** Lengths at and beyond limits that texts may have. */
    static final List<Integer> LENGTHS =
            List.of(100, 101, 255, 256, 257, 500, 501, 2_000, 2_001, 8_192, 65_536, 200_000, 270_000);

    /** How deep arrays and objects stand in each other; the parser's own limit among them. */
    static final List<Integer> DEPTHS = List.of(10, 17, 33, 100, 500, 501, 1_000, 1_001, 10_000);

    private Hostile() {}

    /** One of them. */
    static <T> T any(List<T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
