// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.trial;

/** What the trial gateway says. */
record TrialReply(int status, String body) {}
