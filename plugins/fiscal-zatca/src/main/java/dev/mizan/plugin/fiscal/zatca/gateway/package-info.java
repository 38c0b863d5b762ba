// SPDX-License-Identifier: Apache-2.0
/** The authority's services: certificates, compliance checks, reporting and clearance, over HTTP. */
@NullMarked
package dev.mizan.plugin.fiscal.zatca.gateway;

import org.jspecify.annotations.NullMarked;
