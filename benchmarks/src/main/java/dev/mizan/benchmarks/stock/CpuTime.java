// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.stock;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * The stock benchmarks by the CPU time of one thread, the best of several rounds: for machines that others use as well,
 * where the clock on the wall says little.
 */
public final class CpuTime {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 12;

    private CpuTime() {}

    /** Prints nanoseconds and bytes an operation. */
    public static void main(String[] arguments) throws Exception {
        Reservation shop = new Reservation();
        shop.supply();
        Reservation.Buyer buyer = new Reservation.Buyer();
        buyer.fill(shop);
        show("Reservation.reserveAndRelease", 100_000, 1, () -> shop.reserveAndRelease(buyer));
        show("Reservation.byNames", 50_000, 1, () -> shop.byNames(buyer));
        show("Reservation.rivalOneLock", 50_000, 1, () -> shop.rivalOneLock(buyer));
        show("Reservation.rivalOneLockNumbers", 100_000, 1, () -> shop.rivalOneLockNumbers(buyer));
        Gs1Parse scan = new Gs1Parse();
        show("Gs1Parse.elements", 100_000, 1, scan::elements);
        show("Gs1Parse.digitalLink", 50_000, 1, scan::digitalLink);
        StockFold book = new StockFold();
        book.keep();
        show("StockFold.fold", 500, 2 * StockFold.ITEMS, book::fold);
        show("StockFold.rivalDecimals", 500, 2 * StockFold.ITEMS, book::rivalDecimals);
        Merge merge = new Merge();
        merge.shuffle();
        show("Merge.merge", 30, 1, merge::merge);
        for (int behind : new int[] {1_000, 1_000_000}) {
            BackDate late = new BackDate();
            late.behind = behind;
            late.fill();
            show("BackDate.late behind=" + behind, behind == 1_000 ? 300 : 4, 1, late::late);
        }
        Replenishment orders = new Replenishment();
        orders.fill();
        show("Replenishment.proposals", 1, 1, orders::proposals);
    }

    private static void show(String name, int calls, int each, Callable<Object> operation) throws Exception {
        long best = Long.MAX_VALUE;
        long bytes = Long.MAX_VALUE;
        Object last = operation;
        for (int round = 0; round < ROUNDS; round++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long from = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < calls; i++) {
                last = operation.call();
            }
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - from);
            bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - allocated);
        }
        if (last == operation) {
            throw new IllegalStateException(name + " was not run");
        }
        long operations = (long) calls * each;
        System.out.println(name + "," + best / operations + "," + bytes / operations);
    }
}
