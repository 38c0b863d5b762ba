// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From which amount on two people are needed: for everybody, and for persons with a limit of their own. Immutable.
 *
 * @param from for everybody without a limit of their own; empty where nobody asked for two
 * @param persons by their ids
 */
public record ApprovalPolicy(Optional<Money> from, SortedMap<String, Money> persons) {
    /** Nobody needs a second person. */
    public static final ApprovalPolicy NONE = new ApprovalPolicy(Optional.empty(), new TreeMap<>());

    public ApprovalPolicy {
        persons = Collections.unmodifiableSortedMap(new TreeMap<>(persons));
    }

    /** From which amount on a person needs another; empty where never. */
    public Optional<Money> of(ActorId person) {
        return Optional.ofNullable(persons.get(person.value())).or(() -> from);
    }

    /** Decides whether a person alone may do something; refused where it needs two. */
    public <S extends Subject> Outcome<S> byOne(S subject, ActorId person) {
        Optional<Money> limit = of(person).filter(subject::needsApproval);
        return limit.isPresent()
                ? Outcome.refused(
                        ApprovalReason.NEEDS_APPROVAL, "what", subject.summary(), "limit", limit.orElseThrow())
                : Outcome.done(subject);
    }

    /** Decides to give a person a limit; refused to that person. */
    public Outcome<PersonLimited> limit(PersonLimited proposal, ActorId by) {
        return proposal.person().equals(by)
                ? Outcome.refused(ApprovalReason.OWN_LIMIT, "person", by)
                : Outcome.done(proposal);
    }

    /** With another amount for everybody. */
    public ApprovalPolicy with(Money everybody) {
        return new ApprovalPolicy(Optional.of(everybody), persons);
    }

    /** With a limit of a person taken in. */
    public ApprovalPolicy with(PersonLimited fact) {
        SortedMap<String, Money> more = new TreeMap<>(persons);
        more.put(fact.person().value(), fact.from());
        return new ApprovalPolicy(from, more);
    }

    /** Writes it; nothing where nobody asked for two. */
    public void write(FieldWriter out) {
        from.ifPresent(amount -> out.money("approval-from", amount));
        if (!persons.isEmpty()) {
            out.list(
                    "person-limits",
                    persons.entrySet(),
                    (entry, row) -> row.text("person", entry.getKey()).money("from", entry.getValue()));
        }
    }

    /** Reads what {@link #write} wrote. */
    public static ApprovalPolicy read(FieldReader in) {
        Optional<Money> from = in.has("approval-from") ? Optional.of(in.money("approval-from")) : Optional.empty();
        SortedMap<String, Money> persons = new TreeMap<>();
        List<Map.Entry<String, Money>> rows = in.has("person-limits")
                ? in.list("person-limits", row -> Map.entry(row.text("person"), row.money("from")))
                : List.of();
        rows.forEach(row -> persons.put(row.getKey(), row.getValue()));
        return new ApprovalPolicy(from, persons);
    }
}
