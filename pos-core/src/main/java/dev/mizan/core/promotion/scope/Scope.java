// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.scope;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.basket.Shopper;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.hijri.HijriTable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * Where, when and for whom: what is left empty is open to all.
 *
 * @param channels ways of selling
 * @param stores where
 * @param groups the shopper is in one of them; staff are such a group
 * @param coupons one of them was presented
 * @param schedule when
 */
public record Scope(
        Set<Channel> channels, Set<StoreId> stores, Set<CustomerGroup> groups, Set<String> coupons, Schedule schedule) {
    /** Everywhere, always, for everybody. */
    public static final Scope OPEN = new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Schedule.ALWAYS);

    public Scope {
        channels = Set.copyOf(channels);
        stores = Set.copyOf(stores);
        groups = Set.copyOf(groups);
        coupons = Set.copyOf(coupons);
    }

    public Scope by(Channel... only) {
        return new Scope(Set.of(only), stores, groups, coupons, schedule);
    }

    public Scope in(StoreId... only) {
        return new Scope(channels, Set.of(only), groups, coupons, schedule);
    }

    public Scope forGroups(CustomerGroup... only) {
        return new Scope(channels, stores, Set.of(only), coupons, schedule);
    }

    public Scope withCoupon(String... codes) {
        return new Scope(channels, stores, groups, Set.of(codes), schedule);
    }

    public Scope when(Schedule times) {
        return new Scope(channels, stores, groups, coupons, times);
    }

    /** Whether a purchase at a counter at a moment of store time is in it. */
    public boolean covers(Counter counter, Shopper shopper, Visit visit, LocalDateTime moment, HijriTable table) {
        return this == OPEN
                || (channels.isEmpty() || channels.contains(counter.channel()))
                        && (stores.isEmpty() || stores.contains(counter.store()))
                        && (groups.isEmpty() || meets(shopper.groups()))
                        && (coupons.isEmpty() || presented(visit))
                        && (schedule == Schedule.ALWAYS || schedule.covers(moment, table));
    }

    private boolean meets(List<CustomerGroup> has) {
        for (int i = 0; i < has.size(); i++) {
            if (groups.contains(has.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean presented(Visit visit) {
        for (String code : visit.coupons()) {
            if (coupons.contains(code)) {
                return true;
            }
        }
        return false;
    }
}
