#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace nianbao {

// A page as gumbo parsed it; the text that it was made of must outlive it.
class HtmlTree
{
public:
    explicit HtmlTree(const QByteArray &html);
    const GumboNode *root() const { return m_output->root; }

private:
    struct Free {
        void operator()(GumboOutput *output) const;
    };
    std::unique_ptr<GumboOutput, Free> m_output;
};

bool isElement(const GumboNode *node);
// GUMBO_TAG_UNKNOWN for what is no element.
GumboTag tagOf(const GumboNode *node);
QString attributeOf(const GumboNode *node, const char *name);
int numberAttributeOf(const GumboNode *node, const char *name);
int lineOf(const GumboNode *node);
// The text of a text node; empty for others.
QString textOf(const GumboNode *node);

// The next node in reading order; `skip` passes over what is within `node`. Null at the end of `root`.
const GumboNode *nextOf(const GumboNode *node, const GumboNode *root, bool skip = false);

// By its style: what a reader of the page doesn't see.
bool isHidden(const GumboNode *node);
bool isBlockElement(GumboTag tag);
// Holds no text of the page: script, style, select and the like.
bool isMute(GumboTag tag);

} // namespace nianbao
