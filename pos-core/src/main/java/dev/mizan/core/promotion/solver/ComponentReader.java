// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * Brings some deals of a problem into canonical form: classes by falling price and then by what they are worth where,
 * equal ones as one, so that neither the order of lines nor how they are split can show in the outcome.
 */
final class ComponentReader {
    private static final long ABSENT = Long.MIN_VALUE;

    private final Component out;
    private Problem problem = new Problem();
    private int width;
    private int[] slotAt = new int[17];
    private int[] localOf = new int[32];
    private int[] source = new int[32];
    private int[] order = new int[32];
    private int found;
    private long[] value = new long[512];
    private final int[] room = new int[Limits.SLOTS];

    ComponentReader(Component out) {
        this.out = out;
    }

    /** Reads the first {@code deals} of {@code members}; the memory of the component is used again. */
    void read(Problem basket, Components components, int[] members, int deals) {
        problem = basket;
        out.deals = deals;
        out.number = Memory.atLeast(out.number, deals);
        slotAt = Memory.atLeast(slotAt, deals + 1);
        width = 0;
        for (int deal = 0; deal < deals; deal++) {
            out.number[deal] = members[deal];
            slotAt[deal] = width;
            width += basket.deals.get(members[deal]).slots();
        }
        slotAt[deals] = width;
        readValues(components);
        sort();
        merge();
        link();
        for (int deal = 0; deal < deals; deal++) {
            out.fill.add(deal, basket.deals.get(members[deal]), most(deal));
        }
    }

    private void readValues(Components components) {
        localOf = Memory.atLeast(localOf, problem.classes());
        source = Memory.atLeast(source, problem.classes());
        order = Memory.atLeast(order, problem.classes());
        Arrays.fill(localOf, 0, problem.classes(), -1);
        found = 0;
        for (int deal = 0; deal < out.deals; deal++) {
            int number = out.number[deal];
            for (int at = components.cellsFrom(number); at < components.cellsFrom(number + 1); at++) {
                int cell = components.cell(at);
                int row = local(problem.cellClass[cell]) * width;
                int column = row + slotAt[deal] + problem.cellSlot[cell];
                if (value[column] != ABSENT) {
                    throw new IllegalArgumentException("a slot that takes a class twice: deal " + number);
                }
                value[column] = problem.cellValue[cell];
            }
        }
    }

    private int local(int unitClass) {
        if (localOf[unitClass] < 0) {
            localOf[unitClass] = found;
            source[found] = unitClass;
            value = Memory.atLeast(value, (found + 1) * width);
            Arrays.fill(value, found * width, (found + 1) * width, ABSENT);
            found++;
        }
        return localOf[unitClass];
    }

    private void sort() {
        for (int next = 0; next < found; next++) {
            int at = next;
            while (at > 0 && compare(next, order[at - 1]) < 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = next;
        }
    }

    /** Falling price, then falling values; only equal units compare as 0. */
    private int compare(int one, int other) {
        int difference = Long.compare(problem.price[source[other]], problem.price[source[one]]);
        for (int i = 0; difference == 0 && i < width; i++) {
            difference = Long.compare(value[other * width + i], value[one * width + i]);
        }
        return difference;
    }

    private void merge() {
        out.count = Memory.atLeast(out.count, found);
        out.memberAt = Memory.atLeast(out.memberAt, found + 1);
        out.member = Memory.atLeast(out.member, found);
        out.classes = 0;
        out.units = 0;
        for (int i = 0; i < found; i++) {
            if (i == 0 || compare(order[i - 1], order[i]) != 0) {
                out.memberAt[out.classes] = i;
                out.count[out.classes++] = 0;
            }
            out.member[i] = source[order[i]];
            out.count[out.classes - 1] += problem.count[source[order[i]]];
            out.units += problem.count[source[order[i]]];
        }
        out.memberAt[out.classes] = found;
    }

    private void link() {
        out.linkAt = Memory.atLeast(out.linkAt, out.classes + 1);
        out.dealUnits = Memory.atLeast(out.dealUnits, out.deals);
        Arrays.fill(out.dealUnits, 0, out.deals, 0);
        out.links = 0;
        out.edges = 0;
        out.edgeAt[0] = 0;
        out.linkAt[0] = 0;
        for (int unitClass = 0; unitClass < out.classes; unitClass++) {
            int row = order[out.memberAt[unitClass]] * width;
            for (int deal = 0; deal < out.deals; deal++) {
                linkDeal(unitClass, deal, row);
            }
            out.linkAt[unitClass + 1] = out.links;
        }
        listLinks();
    }

    private void linkDeal(int unitClass, int deal, int row) {
        int link = -1;
        boolean cheapest = problem.deals.get(out.number[deal]) instanceof Deal.Cheapest;
        for (int slot = slotAt[deal]; slot < slotAt[deal + 1]; slot++) {
            long worth = value[row + slot];
            if (worth == ABSENT) {
                continue;
            }
            link = link < 0 ? out.addLink(deal, unitClass) : link;
            if (cheapest) {
                out.addEdge(link, 0, 0);
                out.addEdge(link, 1, worth);
            } else {
                out.addEdge(link, slot - slotAt[deal], worth);
            }
        }
    }

    private void listLinks() {
        out.dealLink = Memory.atLeast(out.dealLink, out.links);
        out.dealLinkAt = Memory.atLeast(out.dealLinkAt, out.deals + 1);
        int filled = 0;
        for (int deal = 0; deal < out.deals; deal++) {
            out.dealLinkAt[deal] = filled;
            for (int link = 0; link < out.links; link++) {
                if (out.linkDeal[link] == deal) {
                    out.dealLink[filled++] = link;
                }
            }
            checkOrder(deal, filled);
        }
        out.dealLinkAt[out.deals] = filled;
    }

    private void checkOrder(int deal, int end) {
        if (problem.deals.get(out.number[deal]) instanceof Deal.Cheapest) {
            for (int i = out.dealLinkAt[deal] + 1; i < end; i++) {
                int dear = out.linkClass[out.dealLink[i - 1]];
                int cheap = out.linkClass[out.dealLink[i]];
                Limits.cheapest(
                        price(dear), price(cheap), gain(out.dealLink[i - 1]) - gain(out.dealLink[i]), out.number[deal]);
            }
        }
    }

    private long price(int unitClass) {
        return problem.price[out.member[out.memberAt[unitClass]]];
    }

    private long gain(int link) {
        return out.edgeGain[out.edgeAt[link] + 1];
    }

    /** How often a deal could apply if it stood alone. */
    private int most(int deal) {
        Deal terms = problem.deals.get(out.number[deal]);
        Arrays.fill(room, 0, terms.slots(), 0);
        int all = 0;
        int need = 0;
        for (int i = out.dealLinkAt[deal]; i < out.dealLinkAt[deal + 1]; i++) {
            int link = out.dealLink[i];
            all += out.count[out.linkClass[link]];
            for (int edge = out.edgeAt[link]; edge < out.edgeAt[link + 1]; edge++) {
                if (terms.slots() > 1) {
                    room[out.edgeRole[edge]] += out.count[out.linkClass[link]];
                }
            }
        }
        for (int role = 0; role < terms.roles(); role++) {
            need += terms.need(role);
        }
        int most = all / need;
        for (int slot = 0; terms.slots() > 1 && slot < terms.slots(); slot++) {
            most = Math.min(most, room[slot] / terms.need(slot));
        }
        return most;
    }
}
