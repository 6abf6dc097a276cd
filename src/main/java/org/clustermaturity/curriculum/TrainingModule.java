package org.clustermaturity.curriculum;

import java.util.List;

/**
 * A teaching unit.
 *
 * @param dimension the dimension of the questionnaire that it helps
 * @param stages the stages that it is made for
 * @param renewal whether it also suits a cluster organisation in need of renewal, at any stage
 * @param formats how it can be taught: classroom, virtual, coaching, study-visit
 * @param hours how long it takes, without the homework
 * @param needs the modules that come before it
 * @param outcome what a participant can do afterwards
 */
public record TrainingModule(
        String id,
        String title,
        String dimension,
        List<String> stages,
        boolean renewal,
        List<String> formats,
        double hours,
        List<String> needs,
        String about,
        String outcome,
        String homework,
        List<String> sources) {}
