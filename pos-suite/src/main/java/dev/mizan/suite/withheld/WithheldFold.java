// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who withholds, and what was withheld without a certificate yet. */
public final class WithheldFold implements Fold {
    /** All that is written of it. */
    public static final Set<FactType<?>> FACTS =
            Set.of(WithholdingAgreed.TYPE, CustomerWithheld.TYPE, WithheldGivenBack.TYPE, WithheldCertified.TYPE);

    private final TreeMap<String, WithholdingAgreed> agreed = new TreeMap<>();
    private final List<CustomerWithheld> open = new ArrayList<>();

    /** Nobody withholds. */
    public WithheldFold() {}

    Optional<WithholdingAgreed> of(String customer) {
        return Optional.ofNullable(agreed.get(customer));
    }

    List<CustomerWithheld> open() {
        return List.copyOf(open);
    }

    /** What is open of a payment; two tills of one name may have numbered theirs alike. */
    List<CustomerWithheld> open(String customer, String payment) {
        return open.stream()
                .filter(it -> it.customer().equals(customer) && it.payment().equals(payment))
                .toList();
    }

    /** What of an amount waits for the certificate of a payment. */
    Money waiting(String customer, String payment, Money most) {
        Money none = most.minus(most);
        return open(customer, payment).stream()
                .map(CustomerWithheld::withheld)
                .filter(it -> it.currency().equals(most.currency()))
                .reduce(none, Money::plus)
                .max(none)
                .min(most);
    }

    /** What waits for its certificate waits for less; what is certified is made up for by a later certificate. */
    private void givenBack(WithheldGivenBack back) {
        for (int at = 0; at < open.size(); at++) {
            CustomerWithheld it = open.get(at);
            if (it.customer().equals(back.customer()) && it.payment().equals(back.payment())) {
                Money left = it.withheld().minus(back.amount());
                if (left.isZero()) {
                    open.remove(at);
                } else {
                    open.set(
                            at,
                            new CustomerWithheld(it.customer(), it.payment(), it.invoice(), it.on(), left, it.rate()));
                }
                return;
            }
        }
        open.add(new CustomerWithheld(
                back.customer(),
                back.document(),
                back.payment(),
                back.on(),
                back.amount().negated(),
                Optional.empty()));
    }

    @Override
    public String name() {
        return "withheld";
    }

    @Override
    public Set<FactType<?>> reads() {
        return FACTS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof WithholdingAgreed it) {
            if (it.rate().isZero()) {
                agreed.remove(it.customer());
            } else {
                agreed.put(it.customer(), it);
            }
        } else if (fact instanceof CustomerWithheld withheld) {
            open.add(withheld);
        } else if (fact instanceof WithheldGivenBack back) {
            givenBack(back);
        } else if (fact instanceof WithheldCertified certified) {
            open.removeIf(it -> it.customer().equals(certified.customer())
                    && certified.payments().contains(it.payment()));
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list("agreed", agreed.values(), WithholdingAgreed::write).list("open", open, CustomerWithheld::write);
    }

    @Override
    public void read(FieldReader in) {
        agreed.clear();
        open.clear();
        in.list("agreed", WithholdingAgreed::read).forEach(it -> agreed.put(it.customer(), it));
        open.addAll(in.list("open", CustomerWithheld::read));
    }
}
