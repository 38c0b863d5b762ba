// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Floor;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.internal.index.NamedGoods;
import dev.mizan.core.promotion.internal.index.Postings;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A promotion book compiled: its benefits as entries in the order of their evaluation, each to be found by one key, so
 * that a basket meets only the promotions that are about its goods. Immutable.
 *
 * <p>An entry stands under the rarest thing that it needs: its coupon, else the items, groups or lists it is about, else
 * those that a condition asks for, else a customer group; what needs nothing is met by every basket.
 */
public final class RuleIndex {
    private static final int[] NOTHING = {};

    private final PromotionBook book;
    private final Promotion[] promotions;
    private final Benefit[] benefits;
    private final @Nullable Deal[] terms;
    private final byte[] phases;
    private final int[] from;
    private final int[] until;
    private final @Nullable Currency[] currencies;
    private final Postings skus = new Postings();
    private final Postings others = new Postings();
    private final NamedGoods goods;
    private final int[] always;
    private final Map<Sku, List<String>> tagsOf;

    private RuleIndex(PromotionBook book, List<Entry> entries) {
        this.book = book;
        int size = entries.size();
        promotions = new Promotion[size];
        benefits = new Benefit[size];
        terms = new @Nullable Deal[size];
        phases = new byte[size];
        from = new int[size];
        until = new int[size];
        currencies = new @Nullable Currency[size];
        goods = new NamedGoods(size);
        int[] open = new int[size];
        int opened = 0;
        Map<Deal, Deal> alike = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Promotion promotion = entries.get(i).promotion();
            promotions[i] = promotion;
            benefits[i] = entries.get(i).benefit();
            Deal deal = Terms.of(promotion, benefits[i].reward());
            terms[i] = deal == null ? null : alike.computeIfAbsent(deal, first -> first);
            phases[i] = (byte) benefits[i].phase().ordinal();
            from[i] = day(promotion.scope().schedule().runs().from());
            until[i] = promotion
                    .scope()
                    .schedule()
                    .runs()
                    .until()
                    .map(RuleIndex::day)
                    .orElse(Integer.MAX_VALUE);
            List<Currency> money = promotion.currencies();
            currencies[i] = money.isEmpty() ? null : money.get(0);
            if (!post(i)) {
                open[opened++] = i;
            }
            name(i);
        }
        goods.close();
        skus.close();
        others.close();
        always = Arrays.copyOf(open, opened);
        tagsOf = tagsOf(book);
    }

    /** One benefit of a promotion, to be sorted. */
    private record Entry(Promotion promotion, Benefit benefit) {}

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** Compiles a book. */
    public static RuleIndex of(PromotionBook book) {
        List<Entry> entries = new ArrayList<>();
        for (Promotion promotion : book.promotions()) {
            for (Benefit benefit : promotion.benefits()) {
                entries.add(new Entry(promotion, benefit));
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.benefit().phase())
                .thenComparingInt(entry -> entry.promotion().stacking().lane())
                .thenComparingInt(entry -> -entry.promotion().stacking().priority()));
        return new RuleIndex(book, entries);
    }

    private static Map<Sku, List<String>> tagsOf(PromotionBook book) {
        Map<Sku, List<String>> tags = new HashMap<>();
        book.tags()
                .forEach((tag, items) -> items.forEach(item ->
                        tags.computeIfAbsent(item, none -> new ArrayList<>()).add(tag)));
        return tags;
    }

    private boolean post(int entry) {
        Scope scope = promotions[entry].scope();
        if (!scope.coupons().isEmpty()) {
            scope.coupons().forEach(code -> others.put("c" + code, entry));
            return true;
        }
        Benefit benefit = benefits[entry];
        if (post(benefit.reward().trigger(benefit.target()), entry)) {
            return true;
        }
        for (Condition condition : promotions[entry].conditions()) {
            if (condition.needs().isPresent() && post(condition.needs().get(), entry)) {
                return true;
            }
        }
        scope.groups().forEach(group -> others.put("s" + group.code(), entry));
        return !scope.groups().isEmpty();
    }

    private void name(int entry) {
        goods.entry(entry);
        Deal deal = terms[entry];
        for (int slot = 0; deal != null && slot < deal.slots(); slot++) {
            GroupReward reward = (GroupReward) benefits[entry].reward();
            goods.slot(Terms.goods(reward, slot, benefits[entry].target()), skus);
        }
    }

    private boolean post(Selector selector, int entry) {
        selector.skus().forEach(sku -> skus.put(sku.value(), entry));
        selector.groups().forEach(group -> others.put("g" + group, entry));
        selector.tags().forEach(tag -> others.put("t" + tag, entry));
        return selector.named();
    }

    /** What promotions need to know of the items of a catalogue, by index. */
    public Stand[] stands(List<Item> items) {
        Integer[] order = new Integer[items.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing((Integer i) -> items.get(i).sku()));
        Stand[] stands = new Stand[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            stands[order[rank]] = stand(rank, items.get(order[rank]));
        }
        return stands;
    }

    private Stand stand(int rank, Item item) {
        List<String> tags = tagsOf.getOrDefault(item.sku(), Collections.emptyList());
        int[] keys = new int[item.path().size() + tags.size()];
        int size = 0;
        for (String group : item.path()) {
            size = add(keys, size, others.place("g" + group));
        }
        for (String tag : tags) {
            size = add(keys, size, others.place("t" + tag));
        }
        List<Floor> guarded = book.guard().floors();
        int[] further = size == 0 ? NOTHING : Arrays.copyOf(keys, size);
        Stand stand = new Stand(rank, item, tags, skus.place(item.sku().value()), further);
        if (!guarded.isEmpty()) {
            Label label = stand;
            stand = stand.above(
                    guarded.stream().filter(floor -> floor.goods().names(label)).toArray(Floor[]::new));
        }
        Money cost = book.guard().costs().get(item.sku());
        return cost == null
                ? stand
                : stand.costing(cost.minor(), cost.currency().code());
    }

    private static int add(int[] keys, int size, int place) {
        if (place < 0) {
            return size;
        }
        keys[size] = place;
        return size + 1;
    }

    /** The book that it is of. */
    public PromotionBook book() {
        return book;
    }

    Promotion promotion(int entry) {
        return promotions[entry];
    }

    Benefit benefit(int entry) {
        return benefits[entry];
    }

    /** The terms of an entry that is a deal. */
    Deal terms(int entry) {
        return Objects.requireNonNull(terms[entry]);
    }

    int phase(int entry) {
        return phases[entry];
    }

    /** Whether an entry may run on a day, hours past midnight included, and speaks of a currency. */
    boolean runs(int entry, int day, Currency currency) {
        Currency own = currencies[entry];
        return from[entry] <= day && day <= until[entry] && (own == null || own.equals(currency));
    }

    /** Whether an entry may look at goods that are not found under its keys. */
    boolean looksFurther(int entry) {
        return !promotions[entry].conditions().isEmpty() || !goods.tellsAll(entry);
    }

    /** What the slots of deals are about. */
    NamedGoods goods() {
        return goods;
    }

    Postings skus() {
        return skus;
    }

    Postings others() {
        return others;
    }

    int[] always() {
        return always;
    }

    static boolean is(int phase, Phase wanted) {
        return phase == wanted.ordinal();
    }
}
