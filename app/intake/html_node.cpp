#include "intake/html_node.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

const GumboVector &childrenOf(const GumboNode *node)
{
    static const GumboVector none{};
    return isElement(node) ? node->v.element.children : none;
}

} // namespace

HtmlTree::HtmlTree(const QByteArray &html)
    : m_output(gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size())))
{
}

void HtmlTree::Free::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

GumboTag tagOf(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *found =
        isElement(node) ? gumbo_get_attribute(&node->v.element.attributes, name) : nullptr;
    return found ? QString::fromUtf8(found->value) : QString();
}

int numberAttributeOf(const GumboNode *node, const char *name)
{
    return attributeOf(node, name).trimmed().toInt();
}

int lineOf(const GumboNode *node)
{
    return int(isElement(node) ? node->v.element.start_pos.line : node->v.text.start_pos.line);
}

QString textOf(const GumboNode *node)
{
    const bool isText = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
                        || node->type == GUMBO_NODE_CDATA;
    return isText ? QString::fromUtf8(node->v.text.text) : QString();
}

const GumboNode *nextOf(const GumboNode *node, const GumboNode *root, bool skip)
{
    if (!skip && childrenOf(node).length > 0)
        return static_cast<const GumboNode *>(childrenOf(node).data[0]);
    while (node != root) {
        const GumboVector &siblings = childrenOf(node->parent);
        if (node->index_within_parent + 1 < siblings.length)
            return static_cast<const GumboNode *>(siblings.data[node->index_within_parent + 1]);
        node = node->parent;
    }
    return nullptr;
}

bool isHidden(const GumboNode *node)
{
    static const QRegularExpression hiding(QStringLiteral("(display\\s*:\\s*none|visibility\\s*:\\s*hidden)"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (!isElement(node) || node->v.element.attributes.length == 0)
        return false;
    return gumbo_get_attribute(&node->v.element.attributes, "hidden")
           || hiding.match(attributeOf(node, "style")).hasMatch();
}

bool isBlockElement(GumboTag tag)
{
    return isOneOf(tag, {GUMBO_TAG_P,      GUMBO_TAG_DIV,     GUMBO_TAG_H1,         GUMBO_TAG_H2,
                         GUMBO_TAG_H3,     GUMBO_TAG_H4,      GUMBO_TAG_H5,         GUMBO_TAG_H6,
                         GUMBO_TAG_UL,     GUMBO_TAG_OL,      GUMBO_TAG_LI,         GUMBO_TAG_DL,
                         GUMBO_TAG_DT,     GUMBO_TAG_DD,      GUMBO_TAG_TABLE,      GUMBO_TAG_TBODY,
                         GUMBO_TAG_THEAD,  GUMBO_TAG_TFOOT,   GUMBO_TAG_TR,         GUMBO_TAG_TD,
                         GUMBO_TAG_TH,     GUMBO_TAG_CAPTION, GUMBO_TAG_SECTION,    GUMBO_TAG_ARTICLE,
                         GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,  GUMBO_TAG_NAV,        GUMBO_TAG_ASIDE,
                         GUMBO_TAG_MAIN,   GUMBO_TAG_FORM,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,
                         GUMBO_TAG_CENTER, GUMBO_TAG_BODY,    GUMBO_TAG_HTML,       GUMBO_TAG_ADDRESS,
                         GUMBO_TAG_FIGURE, GUMBO_TAG_HR,      GUMBO_TAG_FIELDSET,   GUMBO_TAG_FIGCAPTION});
}

bool isMute(GumboTag tag)
{
    return isOneOf(tag,
                   {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_HEAD, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SELECT,
                    GUMBO_TAG_TEXTAREA, GUMBO_TAG_BUTTON, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SVG,
                    GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_DEL});
}

} // namespace nianbao
