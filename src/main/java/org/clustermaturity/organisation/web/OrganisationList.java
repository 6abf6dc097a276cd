package org.clustermaturity.organisation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.http.Cursor;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Printable;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.Ecosystem;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.OrganisationQuery;
import org.clustermaturity.organisation.OrganisationQuery.Order;
import org.jspecify.annotations.Nullable;

/** A part of the list of organisations, as it was asked for. */
record OrganisationList(OrganisationQuery query, PageRequest page, String order) {

    static OrganisationList of(
            @Nullable String country,
            @Nullable String ecosystem,
            @Nullable String name,
            @Nullable String sort,
            @Nullable Integer limit,
            @Nullable String cursor) {
        Order order = sort == null
                ? Order.NAME
                : Order.find(sort).orElseThrow(() -> PageRequest.unknownValue("sort", sort, orders()));
        Ecosystem wanted = ecosystem == null
                ? null
                : Ecosystem.find(ecosystem)
                        .orElseThrow(() -> PageRequest.unknownValue("ecosystem", ecosystem, Ecosystem.keys()));
        if (country != null && !List.of(Locale.getISOCountries()).contains(country)) {
            throw PageRequest.misfit("country", Sentence.of("body.country", country));
        }
        if (name != null && !Printable.is(name)) {
            throw PageRequest.misfit("name", Sentence.of("body.unprintable"));
        }
        String list = Stream.of(order.key(), country, ecosystem, name)
                .map(part -> part == null ? "" : part)
                .collect(Collectors.joining("|"));
        PageRequest page = PageRequest.of(limit, cursor, list);
        OrganisationQuery.Place after = page.start()
                .map(from -> new OrganisationQuery.Place(from.value(), from.id()))
                .orElse(null);
        return new OrganisationList(
                new OrganisationQuery(country, wanted, name, order, after, page.oneMore()), page, list);
    }

    /** Where the list goes on after an organisation. */
    Cursor cursor(Organisation last) {
        return new Cursor(order, last.profile().name(), last.id());
    }

    private static List<String> orders() {
        return Stream.of(Order.values()).map(Order::key).toList();
    }
}
