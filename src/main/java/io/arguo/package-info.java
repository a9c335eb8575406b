/**
 * Arguo: the knowledge graph of what a community argued about.
 *
 * <p>Data flows one way along the packages, and each may import only those to its left:
 *
 * <pre>
 * archive → message → thread → people → topic → language → mention → stance → graph → store → query → ask → export → pipeline → cli
 * </pre>
 */
package io.arguo;
