package org.clustermaturity.specimens.drools;

import com.github.javaparser.ast.expr.NameExpr;

/** A class outside of {@code scoring.drools} that uses the parser of its conditions. */
public record KnowsTheParser(NameExpr name) {}
