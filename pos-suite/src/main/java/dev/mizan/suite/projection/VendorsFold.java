// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.bill.claim.FundedShare;
import dev.mizan.core.bill.claim.VendorClaimed;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.PromotionPart;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What suppliers owe for promotions and was not claimed yet: their parts of the shares, by promotion and business date. */
public final class VendorsFold implements Fold {
    private record Place(SupplierId vendor, Currency currency, LocalDate day, PromotionId promotion) {
        private static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place it) -> it.vendor().value())
                .thenComparing(it -> it.currency().code())
                .thenComparing(Place::day)
                .thenComparing(Place::promotion);
    }

    private final Map<Place, Long> open = new TreeMap<>(Place.ORDER);
    private final Map<String, Long> claims = new TreeMap<>();

    /** Nobody owes anything. */
    public VendorsFold() {}

    /** What a supplier owes in a currency and was not claimed, by day, then by promotion. */
    public List<FundedShare> open(SupplierId vendor, Currency currency) {
        return open.entrySet().stream()
                .filter(it -> it.getKey().vendor().equals(vendor)
                        && it.getKey().currency().equals(currency))
                .map(it -> new FundedShare(it.getKey().promotion(), it.getKey().day(), it.getValue()))
                .toList();
    }

    /** The stream of a supplier's claims as it stands here, so that no share is claimed twice. */
    public Expected key(SupplierId vendor) {
        return new Expected(StreamKey.of("claim", vendor), claims.getOrDefault(vendor.value(), 0L));
    }

    @Override
    public String name() {
        return "vendors";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(SaleCompleted.TYPE, GoodsReturned.TYPE, ClawedBack.TYPE, VendorClaimed.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        LocalDate day = recorded.times().businessDate().date();
        if (fact instanceof SaleCompleted sale) {
            add(sale.bill(), day, 1);
        } else if (fact instanceof GoodsReturned back) {
            add(back.bill(), day, -1);
        } else if (fact instanceof ClawedBack clawed) {
            for (PromotionPart part : clawed.parts()) {
                part.vendor()
                        .ifPresent(vendor -> add(
                                new Place(vendor, clawed.paid().currency(), day, part.promotion()), -part.byVendor()));
            }
        } else if (fact instanceof VendorClaimed claim) {
            claims.merge(claim.vendor().value(), 1L, Long::sum);
            claim.shares()
                    .forEach(share -> add(
                            new Place(claim.vendor(), claim.currency(), share.day(), share.promotion()),
                            -share.amount()));
        }
    }

    private void add(Bill bill, LocalDate day, int way) {
        for (SoldLine line : bill.lines()) {
            for (LineDiscount share : line.discounts()) {
                if (share.vendor().isPresent()) {
                    Place place = new Place(share.vendor().get(), bill.currency(), day, share.promotion());
                    add(place, way * share.byVendor());
                }
            }
        }
    }

    private void add(Place place, long amount) {
        long sum = Math.addExact(open.getOrDefault(place, 0L), amount);
        if (sum == 0) {
            open.remove(place);
        } else {
            open.put(place, sum);
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.texts("vendors", List.copyOf(claims.keySet()));
        out.numbers(
                "claims", claims.values().stream().mapToLong(Long::longValue).toArray());
        out.list(
                "open",
                open.entrySet(),
                (share, fields) -> fields.text("vendor", share.getKey().vendor().value())
                        .text("currency", share.getKey().currency().code())
                        .date("day", share.getKey().day())
                        .text("promotion", share.getKey().promotion().value())
                        .number("amount", share.getValue()));
    }

    @Override
    public void read(FieldReader in) {
        open.clear();
        claims.clear();
        List<String> vendors = in.texts("vendors");
        long[] counts = in.numbers("claims");
        for (int i = 0; i < counts.length; i++) {
            claims.put(vendors.get(i), counts[i]);
        }
        in.list("open", fields -> {
            SupplierId vendor = fields.parsed("vendor", SupplierId::new);
            Currency currency = fields.parsed("currency", Currency::of);
            LocalDate day = fields.date("day");
            PromotionId promotion = fields.parsed("promotion", PromotionId::new);
            return open.put(new Place(vendor, currency, day, promotion), fields.number("amount"));
        });
    }
}
