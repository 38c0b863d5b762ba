// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.PromotionReason;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sale licences were taken up, promotions withdrawn and set, and lists of items set, in this order. {@link #decide} decides
 * it.
 *
 * @param set each in place of the one of its name, if there is one
 * @param withdrawn as if they had never been
 * @param lists items that belong together, each list whole; an empty one is taken away
 * @param licences each in place of the one of its number; left out of the form where there are none
 */
public record PromotionsChanged(
        List<Promotion> set, List<PromotionId> withdrawn, SortedMap<String, Set<Sku>> lists, List<SaleLicence> licences)
        implements Fact {
    public static final FactType<PromotionsChanged> TYPE = new FactType<>(
            "PromotionsChanged", 1, PromotionsChanged.class, PromotionsChanged::write, PromotionsChanged::read);

    public PromotionsChanged {
        set = List.copyOf(set);
        withdrawn = List.copyOf(withdrawn);
        SortedMap<String, Set<Sku>> copied = new TreeMap<>();
        lists.forEach((name, items) -> copied.put(name, Set.copyOf(items)));
        lists = Collections.unmodifiableSortedMap(copied);
        licences = List.copyOf(licences);
    }

    /** Without licences. */
    public PromotionsChanged(List<Promotion> set, List<PromotionId> withdrawn, SortedMap<String, Set<Sku>> lists) {
        this(set, withdrawn, lists, List.of());
    }

    /**
     * Decides a change. Refused as in {@link PromotionBook#define}, and where a promotion has a condition or reduction of the
     * host's own, which can not be written down.
     */
    public static Outcome<PromotionsChanged> decide(
            PromotionBook book, List<Promotion> set, List<PromotionId> withdrawn, Map<String, Set<Sku>> lists) {
        return decide(book, new PromotionsChanged(set, withdrawn, new TreeMap<>(lists)));
    }

    /** Decides a change as it would be written; refused the same. */
    public static Outcome<PromotionsChanged> decide(PromotionBook book, PromotionsChanged wanted) {
        for (Promotion promotion : wanted.set) {
            if (!PromotionForm.knows(promotion)) {
                return Outcome.refused(PromotionReason.NOT_WRITTEN_DOWN, "promotion", promotion.id());
            }
        }
        return book.define(wanted.set, wanted.withdrawn, wanted.lists, wanted.licences)
                .map(after -> wanted);
    }

    /** The book after this change. */
    public PromotionBook applyTo(PromotionBook book) {
        return book.recorded(set, withdrawn, lists, licences).orElseThrow();
    }

    /** Writes by what a book differs from the one that the shop began with; guard and policy are the shop's settings. */
    public static void write(PromotionBook began, PromotionBook book, FieldWriter out) {
        List<Promotion> set = book.promotions().stream()
                .filter(promotion -> !began.find(promotion.id()).equals(Optional.of(promotion)))
                .toList();
        List<PromotionId> withdrawn = began.promotions().stream()
                .map(Promotion::id)
                .filter(id -> book.find(id).isEmpty())
                .toList();
        SortedMap<String, Set<Sku>> lists = new TreeMap<>(book.tags());
        began.tags().keySet().forEach(name -> lists.putIfAbsent(name, Set.of()));
        lists.entrySet().removeIf(list -> list.getValue().equals(began.tags().get(list.getKey())));
        List<SaleLicence> licences = book.licences().stream()
                .filter(licence -> !began.licences().contains(licence))
                .toList();
        out.number("version", book.version());
        new PromotionsChanged(set, withdrawn, lists, licences).write(out);
    }

    /** The book that {@link #write(PromotionBook, PromotionBook, FieldWriter)} wrote. */
    public static PromotionBook read(PromotionBook began, FieldReader in) {
        long version = in.number("version");
        return read(in).applyTo(began).version(version);
    }

    @Override
    public FactType<PromotionsChanged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.texts("withdrawn", withdrawn.stream().map(PromotionId::value).toList());
        out.list("promotions", set, PromotionForm::write);
        out.list("lists", lists.entrySet(), PromotionsChanged::write);
        if (!licences.isEmpty()) {
            out.list("licences", licences, LicenceForm::write);
        }
    }

    private static void write(Map.Entry<String, Set<Sku>> list, FieldWriter out) {
        out.text("name", list.getKey())
                .texts(
                        "items",
                        list.getValue().stream().map(Sku::value).sorted().toList());
    }

    private static PromotionsChanged read(FieldReader in, int version) {
        return read(in);
    }

    private static PromotionsChanged read(FieldReader in) {
        List<PromotionId> withdrawn =
                in.texts("withdrawn").stream().map(PromotionId::new).toList();
        List<Promotion> set = in.list("promotions", PromotionForm::read);
        SortedMap<String, Set<Sku>> lists = new TreeMap<>();
        in.list(
                "lists",
                list -> lists.put(
                        list.text("name"),
                        Set.copyOf(list.texts("items").stream().map(Sku::of).toList())));
        List<SaleLicence> licences = in.has("licences") ? in.list("licences", LicenceForm::read) : List.of();
        return new PromotionsChanged(set, withdrawn, lists, licences);
    }
}
