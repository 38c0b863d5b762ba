// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.promotion.scope.HijriDays;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.scope.TimeOfDay;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Period;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * {@code {"channels": [..], "stores": [..], "customerGroups": [..], "coupons": [..], "runs": "2026-11-01/2026-12-01", "days":
 * ["FRIDAY"], "from": "17:00", "until": "19:00", "hijri": {"month": 9, "from": 1, "until": 31}}}.
 */
final class ScopeForm {
    private ScopeForm() {}

    static void write(Scope scope, FieldWriter out) {
        Sets.write("channels", scope.channels(), out);
        Sets.write("stores", scope.stores(), out);
        Sets.write("customerGroups", scope.groups(), out);
        Sets.write("coupons", scope.coupons(), out);
        Schedule times = scope.schedule();
        if (!times.runs().equals(Period.ALWAYS)) {
            out.text("runs", times.runs().toString());
        }
        Sets.write("days", times.days(), out);
        times.hours()
                .ifPresent(hours -> out.text("from", hours.from().toString())
                        .text("until", hours.until().toString()));
        times.hijri()
                .ifPresent(days -> out.object(
                        "hijri",
                        fields -> fields.number("month", days.month())
                                .number("from", days.from())
                                .number("until", days.until())));
    }

    static Scope read(FieldReader in) {
        Set<Channel> channels = Sets.read("channels", in, Channel::new);
        Set<StoreId> stores = Sets.read("stores", in, StoreId::new);
        Set<CustomerGroup> groups = Sets.read("customerGroups", in, CustomerGroup::new);
        Set<String> coupons = Sets.read("coupons", in, Function.identity());
        Schedule times = schedule(in);
        Scope scope = new Scope(channels, stores, groups, coupons, times);
        return scope.equals(Scope.OPEN) ? Scope.OPEN : scope;
    }

    private static Schedule schedule(FieldReader in) {
        Period runs = in.has("runs") ? in.parsed("runs", Period::parse) : Period.ALWAYS;
        Set<DayOfWeek> days = Sets.read("days", in, text -> Numbers.named(DayOfWeek.class, text));
        Optional<TimeOfDay> hours = in.has("from") ? Optional.of(hours(in)) : Optional.empty();
        Optional<HijriDays> hijri =
                in.has("hijri") ? Optional.of(in.object("hijri", ScopeForm::hijri)) : Optional.empty();
        Schedule schedule = new Schedule(runs, days, hours, hijri);
        return schedule.equals(Schedule.ALWAYS) ? Schedule.ALWAYS : schedule;
    }

    private static TimeOfDay hours(FieldReader in) {
        LocalTime from = in.parsed("from", LocalTime::parse);
        return new TimeOfDay(from, in.parsed("until", LocalTime::parse));
    }

    private static HijriDays hijri(FieldReader in) {
        int month = Numbers.whole("month", in);
        int from = Numbers.whole("from", in);
        return new HijriDays(month, from, Numbers.whole("until", in));
    }
}
