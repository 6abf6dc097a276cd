package org.clustermaturity.release;

/** The smallest content with reference values. */
final class TinyReferences {

    static final String REFERENCES = "questionnaires/tiny/reference-values.yaml";

    private TinyReferences() {}

    static TinyContent valid() {
        return TinyContent.valid().with(REFERENCES, """
                published: "2026-01-20"
                notice: "Our own guesses."

                metrics:
                  - id: privateShare
                    title: "Private money"
                    about: "Nothing was found."
                    filter: size
                    edges: [ 20, 40 ]
                    quartiles:
                      lower: { value: 10, source: own-proposal }
                      median: { value: 30, source: book-1 }
                      upper: { value: 50, source: own-proposal }

                  - id: age
                    title: "Age"
                    about: "Nothing was found either."
                    filter: age
                    edges: [ 5 ]
                """);
    }
}
