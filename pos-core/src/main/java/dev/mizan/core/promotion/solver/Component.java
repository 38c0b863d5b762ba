// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/**
 * Deals that share classes, in canonical form: classes of equal units by falling price, links from a class to the deals
 * it may stand in, edges from a link to the roles there, and each deal's {@link Fill}. Amounts are 1/64 minor units.
 */
final class Component {
    static final int SHIFT = 6;

    int deals;
    int[] number = new int[16];
    final Fill fill = new Fill();

    int classes;
    int units;
    int[] count = new int[32];

    /** Links of class c: linkAt[c] to linkAt[c + 1], in rank order. */
    int[] linkAt = new int[33];

    int links;
    int[] linkDeal = new int[128];
    int[] linkClass = new int[128];

    /** Units of the link's deal in dearer classes: the row of the deal's table where this class begins. */
    int[] linkRow = new int[128];

    /** Edges of link l: edgeAt[l] to edgeAt[l + 1]. */
    int[] edgeAt = new int[129];

    int edges;
    int[] edgeRole = new int[256];
    int[] edgeLink = new int[256];
    long[] edgeGain = new long[256];

    /** Edges that no plan better than the best one known can use. */
    boolean[] edgeOff = new boolean[256];

    /** Links of deal d by falling price: dealLink[dealLinkAt[d]] on. */
    int[] dealLinkAt = new int[17];

    int[] dealLink = new int[128];

    /** Units that can stand in deal d. */
    int[] dealUnits = new int[16];

    /** The problem's classes in class c: member[memberAt[c]] on, in the problem's order. */
    int[] memberAt = new int[33];

    int[] member = new int[64];

    int addLink(int deal, int unitClass) {
        linkDeal = Memory.atLeast(linkDeal, links + 1);
        linkClass = Memory.atLeast(linkClass, links + 1);
        linkRow = Memory.atLeast(linkRow, links + 1);
        edgeAt = Memory.atLeast(edgeAt, links + 2);
        linkDeal[links] = deal;
        linkClass[links] = unitClass;
        linkRow[links] = dealUnits[deal];
        dealUnits[deal] += count[unitClass];
        edgeAt[links + 1] = edges;
        return links++;
    }

    void addEdge(int link, int role, long value) {
        edgeRole = Memory.atLeast(edgeRole, edges + 1);
        edgeLink = Memory.atLeast(edgeLink, edges + 1);
        edgeGain = Memory.atLeast(edgeGain, edges + 1);
        edgeOff = Memory.atLeast(edgeOff, edges + 1);
        edgeRole[edges] = role;
        edgeLink[edges] = link;
        edgeGain[edges] = value << SHIFT;
        edgeOff[edges] = false;
        edges++;
        edgeAt[link + 1] = edges;
    }

    int edgeClass(int edge) {
        return linkClass[edgeLink[edge]];
    }

    int edgeDeal(int edge) {
        return linkDeal[edgeLink[edge]];
    }
}
