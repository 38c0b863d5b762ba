// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.MacrsConvention;
import dev.mizan.ledger.asset.MacrsTable;
import dev.mizan.ledger.asset.PlanByTable;
import dev.mizan.ledger.asset.PlanByTime;
import dev.mizan.ledger.asset.PlanByUnits;
import dev.mizan.ledger.asset.UnitsLife;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How plans are written: those by time as ever, which are told by the name of their way, and the others beside them. */
final class AssetPlanForm {
    private static final String UNITS = "UNITS";
    private static final String TABLE = "TABLE";

    private AssetPlanForm() {}

    static void write(String asset, AssetPlan plan, FieldWriter out) {
        out.text("asset", asset);
        if (plan instanceof PlanByTime time) {
            out.text("way", time.way().name())
                    .money("book", time.book())
                    .money("residual", time.residual())
                    .number("months", time.months());
        } else if (plan instanceof PlanByUnits units) {
            out.text("way", UNITS)
                    .money("book", units.book())
                    .money("residual", units.residual())
                    .number("total", units.life().total())
                    .number("used", units.life().used())
                    .list("told", units.life().told().entrySet(), AssetPlanForm::write)
                    .money("worn", units.worn());
        } else if (plan instanceof PlanByTable table) {
            out.text("way", TABLE)
                    .money("book", table.book())
                    .number("recovery", table.table().months())
                    .text("convention", table.table().convention().name())
                    .number("from", table.from())
                    .date("in-service", table.inService());
        }
        out.date("first", plan.first()).number("taken", plan.taken());
        if (!plan.part().isZero()) {
            out.money("part", plan.part());
        }
    }

    private static void write(Map.Entry<YearMonth, Long> told, FieldWriter out) {
        out.text("month", told.getKey().toString()).number("units", told.getValue());
    }

    static AssetPlan read(FieldReader in) {
        String way = in.parsed("way", AssetPlanForm::known);
        Money book = in.money("book");
        return switch (way) {
            case UNITS -> units(in, book);
            case TABLE -> table(in, book);
            default -> time(in, AssetPlan.Way.valueOf(way), book);
        };
    }

    private static String known(String way) {
        return way.equals(UNITS) || way.equals(TABLE)
                ? way
                : AssetPlan.Way.valueOf(way).name();
    }

    private static AssetPlan time(FieldReader in, AssetPlan.Way way, Money book) {
        Money residual = in.money("residual");
        int months = Math.toIntExact(in.number("months"));
        LocalDate first = in.date("first");
        int taken = Math.toIntExact(in.number("taken"));
        return new PlanByTime(way, book, residual, months, first, taken, part(in, book));
    }

    private static AssetPlan units(FieldReader in, Money book) {
        Money residual = in.money("residual");
        long total = in.number("total");
        long used = in.number("used");
        SortedMap<YearMonth, Long> told = new TreeMap<>();
        in.list("told", each -> Map.entry(each.parsed("month", YearMonth::parse), each.number("units")))
                .forEach(each -> told.put(each.getKey(), each.getValue()));
        Money worn = in.money("worn");
        LocalDate first = in.date("first");
        int taken = Math.toIntExact(in.number("taken"));
        UnitsLife life = new UnitsLife(total, used, told);
        return new PlanByUnits(book, residual, life, first, taken, worn, part(in, book));
    }

    /** Third versions, in snapshots too, tell a table by the years of its class; those of dwellings are no whole ones. */
    private static AssetPlan table(FieldReader in, Money book) {
        long period = in.has("class") ? 12 * in.number("class") : in.number("recovery");
        MacrsConvention convention = in.parsed("convention", MacrsConvention::valueOf);
        int from = Math.toIntExact(in.number("from"));
        LocalDate inService = in.date("in-service");
        LocalDate first = in.date("first");
        int taken = Math.toIntExact(in.number("taken"));
        MacrsTable table = MacrsTable.find(Math.toIntExact(period), convention)
                .orElseThrow(() -> new IllegalArgumentException("no table of " + period + " months by " + convention));
        return new PlanByTable(book, table, from, first, inService, taken, part(in, book));
    }

    private static Money part(FieldReader in, Money book) {
        return in.has("part") ? in.money("part") : Money.zero(book.currency());
    }
}
