// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.internal.index.Postings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.hijri.HijriTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entries that may apply to a basket: in scope, and about something in it. In the order of evaluation. */
final class Candidates {
    private int[] found = new int[32];
    private int size;
    private @Nullable Promotion only;
    private @Nullable Predicate<Promotion> permitted;

    int size() {
        return size;
    }

    int get(int at) {
        return found[at];
    }

    /** From now on one promotion alone. */
    void only(Promotion promotion) {
        only = promotion;
    }

    /** From now on those alone that pass, or all again. */
    void permit(@Nullable Predicate<Promotion> these) {
        permitted = these;
    }

    /** All that are found by a key, in scope or not. What was gathered is lost. */
    List<Promotion> lookedAt(RuleIndex index, Cart cart, Setting setting) {
        size = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            meet(index, cart.stand[kind]);
        }
        find(index, setting);
        List<Promotion> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!all.contains(index.promotion(found[i]))) {
                all.add(index.promotion(found[i]));
            }
        }
        return all;
    }

    void begin() {
        size = 0;
    }

    /** Gathers by the keys of an item. */
    void meet(RuleIndex index, Stand item) {
        take(index.skus(), item.place);
        for (int place : item.further) {
            take(index.others(), place);
        }
    }

    /** Gathers by coupons and the shopper, after all items, then drops what is out of scope or spent. */
    void gather(RuleIndex index, Setting setting, Caps caps) {
        find(index, setting);
        narrow(index, setting, caps);
    }

    /** Whether some look at goods that they do not name, such as what the whole basket comes to. */
    boolean lookFurther(RuleIndex index) {
        for (int i = 0; i < size; i++) {
            if (index.looksFurther(found[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether some do not stand beside all others. */
    boolean restricted(RuleIndex index) {
        for (int i = 0; i < size; i++) {
            if (index.promotion(found[i]).stacking().restricts()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what they give may differ between two looks at the same cart: some have limits, or may be chosen against. */
    boolean vary(RuleIndex index) {
        boolean choosing = index.book().policy().alternatives() == Contest.BEST_DEAL;
        for (int i = 0; i < size; i++) {
            if (!index.promotion(found[i]).limits().isNone()) {
                return true;
            }
        }
        return choosing && restricted(index);
    }

    private void find(RuleIndex index, Setting setting) {
        for (String coupon : setting.visit().coupons()) {
            take(index.others(), index.others().place("c" + coupon));
        }
        List<CustomerGroup> groups = setting.shopper().groups();
        for (int i = 0; i < groups.size(); i++) {
            take(index.others(), index.others().place("s" + groups.get(i).code()));
        }
        for (int entry : index.always()) {
            add(entry);
        }
        sort();
    }

    private void take(Postings postings, int place) {
        if (place >= 0) {
            for (int i = postings.from(place); i < postings.until(place); i++) {
                add(postings.entry(i));
            }
        }
    }

    private void add(int entry) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = entry;
    }

    private void sort() {
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[kept++] = found[i];
            }
        }
        size = kept;
    }

    private void narrow(RuleIndex index, Setting setting, Caps caps) {
        int day = (int) setting.moment().toLocalDate().toEpochDay();
        Currency currency = setting.counter().currency();
        HijriTable hijri = index.book().policy().hijri();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int entry = found[i];
            if ((only == null || only == index.promotion(entry))
                    && (permitted == null || permitted.test(index.promotion(entry)))
                    && index.runs(entry, day, currency)
                    && !caps.isShut(index.promotion(entry))
                    && index.promotion(entry)
                            .scope()
                            .covers(setting.counter(), setting.shopper(), setting.visit(), setting.moment(), hijri)) {
                found[kept++] = entry;
            }
        }
        size = kept;
    }
}
