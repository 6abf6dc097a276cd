package org.clustermaturity.proof;

import java.util.function.Predicate;

/**
 * Makes a sheet smaller as long as it shows the same: first answers are left out, then values become smaller. In the end no
 * single answer can be left out or made smaller.
 */
final class Smallest {

    private final Subject subject;

    Smallest(Subject subject) {
        this.subject = subject;
    }

    double[] of(double[] sheet, Predicate<double[]> shows) {
        double[] smallest = sheet.clone();
        for (int i = 0; i < smallest.length; i++) {
            double before = smallest[i];
            smallest[i] = Double.NaN;
            if (!Double.isNaN(before) && !shows.test(smallest)) {
                smallest[i] = before;
            }
        }
        for (int i = 0; i < smallest.length; i++) {
            if (!Double.isNaN(smallest[i])) {
                smallest[i] = smallestValue(smallest, i, shows);
            }
        }
        return smallest;
    }

    private double smallestValue(double[] sheet, int position, Predicate<double[]> shows) {
        double before = sheet[position];
        double[] tried = sheet.clone();
        for (double value : subject.representatives().of(position)) {
            if (value == before) {
                break;
            }
            tried[position] = value;
            if (shows.test(tried)) {
                return value;
            }
        }
        return before;
    }
}
