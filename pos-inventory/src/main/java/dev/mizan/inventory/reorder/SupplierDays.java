// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.inventory.replenish.LeadTime;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Calendar;
import dev.mizan.spi.value.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * On which days a supplier works: nothing comes on his weekend (Friday and Saturday in the Gulf), at Eid or on a national
 * day.
 *
 * @param working whether his lead time counts his working days alone
 * @param weekend not all days
 * @param holidays by date, with their names
 */
public record SupplierDays(
        SupplierId supplier, boolean working, List<DayOfWeek> weekend, Map<LocalDate, Text> holidays) {
    /** As far ahead as a lead time is looked at: two weeks hold every day of the week twice. */
    private static final int AHEAD = 14;

    public SupplierDays {
        weekend = weekend.stream().distinct().sorted().toList();
        holidays = Map.copyOf(holidays);
    }

    /** Whether he works on any day of a week. */
    public boolean works() {
        return weekend.size() < DayOfWeek.values().length;
    }

    /** When goods ordered on a day come. */
    public LocalDate due(LocalDate ordered, int leadDays) {
        Calendar calendar =
                Calendar.ofWeekend(weekend.toArray(DayOfWeek[]::new)).withHolidays(holidays);
        return new LeadTime(leadDays, working).due(ordered, calendar);
    }

    /** The longest that goods take which are ordered in the coming two weeks: what an order point has to bridge. */
    public int longest(LocalDate from, int leadDays) {
        long longest = 0;
        for (int day = 0; day < AHEAD; day++) {
            LocalDate ordered = from.plusDays(day);
            longest = Math.max(longest, ChronoUnit.DAYS.between(ordered, due(ordered, leadDays)));
        }
        return Math.toIntExact(longest);
    }

    void write(FieldWriter out) {
        out.text("supplier", supplier.value())
                .flag("working", working)
                .texts("weekend", weekend.stream().map(DayOfWeek::name).toList())
                .list(
                        "holidays",
                        new TreeMap<>(holidays).entrySet(),
                        (each, fields) -> fields.date("day", each.getKey()).bilingual("name", each.getValue()));
    }

    static SupplierDays read(FieldReader in) {
        SupplierId supplier = in.parsed("supplier", SupplierId::new);
        boolean working = in.flag("working");
        List<String> names = in.texts("weekend");
        Map<LocalDate, Text> holidays = new TreeMap<>();
        in.list("holidays", fields -> holidays.put(fields.date("day"), fields.bilingual("name")) == null);
        try {
            return new SupplierDays(
                    supplier, working, names.stream().map(DayOfWeek::valueOf).toList(), holidays);
        } catch (IllegalArgumentException e) {
            throw in.wrong("no days of the week: " + names);
        }
    }
}
