// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is set aside on cards, across sessions, until it is ended. */
public final class AuthorisationsFold implements Fold {
    private final Map<PaymentReference, Authorisation> standing = new LinkedHashMap<>();
    private final Map<PaymentReference, PaymentReference> about = new LinkedHashMap<>();

    /** Nothing is set aside. */
    public AuthorisationsFold() {}

    /** One that is not ended. */
    public Optional<Authorisation> find(PaymentReference reference) {
        return Optional.ofNullable(standing.get(reference));
    }

    /** All that are not ended, in the order in which they were begun. */
    public List<Authorisation> all() {
        return List.copyOf(standing.values());
    }

    /** What stands open at a till, by terminal; what is in doubt is not among it. */
    public Map<String, List<TerminalEntry>> open(String till) {
        return standing.values().stream()
                .filter(it -> it.till().equals(till) && it.open().isPositive())
                .collect(Collectors.groupingBy(
                        Authorisation::terminal,
                        TreeMap::new,
                        Collectors.mapping(Authorisation::entry, Collectors.toList())));
    }

    @Override
    public String name() {
        return "authorisations";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(AuthorisationBegun.TYPE, AuthorisationEnded.TYPE, PaymentBegun.TYPE, PaymentMoved.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof AuthorisationBegun begun) {
            standing.put(begun.reference(), begun(begun, recorded));
        } else if (fact instanceof PaymentBegun begun) {
            PaymentReference reference = begun.request().reference();
            PaymentReference hold = begun.request().about().orElse(reference);
            Authorisation before = standing.get(hold);
            if (before != null) {
                standing.put(hold, before.with(reference, Attempt.begun(begun.request())));
                about.put(reference, hold);
            }
        } else if (fact instanceof PaymentMoved moved) {
            Authorisation before = standing.get(about.getOrDefault(moved.reference(), moved.reference()));
            Attempt attempt = before == null ? null : before.attempts().get(moved.reference());
            if (before != null && attempt != null) {
                standing.put(before.reference(), before.with(moved.reference(), attempt.after(moved.event())));
            }
        } else if (fact instanceof AuthorisationEnded ended && ended.how() == AuthorisationEnded.How.LEFT) {
            standing.computeIfPresent(ended.reference(), (it, hold) -> hold.leftNow());
        } else if (fact instanceof AuthorisationEnded ended) {
            standing.remove(ended.reference());
            about.values().removeIf(ended.reference()::equals);
        }
    }

    /** Its payment stands in the same batch, behind it. */
    private static Authorisation begun(AuthorisationBegun fact, Recorded recorded) {
        PaymentBegun payment = recorded.fact(PaymentBegun.class)
                .orElseThrow(() ->
                        new IllegalStateException("an authorisation without its payment: " + recorded.document()));
        return new Authorisation(
                fact.reference(),
                fact.what(),
                fact.until(),
                PaymentsFold.till(recorded.path()),
                payment.terminal(),
                payment.kind(),
                false,
                Map.of());
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                "authorisations",
                standing.values(),
                (hold, fields) -> fields.text("reference", hold.reference().value())
                        .text("what", hold.what())
                        .instant("until", hold.until())
                        .text("till", hold.till())
                        .text("terminal", hold.terminal())
                        .text("kind", hold.kind().code())
                        .flag("left", hold.left())
                        .list("attempts", hold.attempts().values(), PaymentForms::write));
    }

    @Override
    public void read(FieldReader in) {
        standing.clear();
        about.clear();
        in.list("authorisations", AuthorisationsFold::hold).forEach(hold -> {
            standing.put(hold.reference(), hold);
            hold.attempts().keySet().forEach(it -> about.put(it, hold.reference()));
        });
    }

    private static Authorisation hold(FieldReader in) {
        PaymentReference reference = in.parsed("reference", PaymentReference::new);
        String what = in.text("what");
        var until = in.instant("until");
        String till = in.text("till");
        String terminal = in.text("terminal");
        TenderKind kind = in.parsed("kind", TenderKind::ofCode);
        boolean left = in.flag("left");
        Map<PaymentReference, Attempt> attempts = new LinkedHashMap<>();
        in.list("attempts", PaymentForms::attempt)
                .forEach(it -> attempts.put(it.request().reference(), it));
        return new Authorisation(reference, what, until, till, terminal, kind, left, attempts);
    }
}
