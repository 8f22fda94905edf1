#pragma once

#include "checks/checks.h"
#include "desktop/help/help_keys.h"

#include <QCoreApplication>

namespace nianbao {

// The pages of the help that are made of the form, the rules and the menus, so that they say what this very
// program does. A page has an address: "cells", "cell/t3.received.natural", "rules", "rule/t3-balance",
// "keys"; "guide" is the one that is written by hand, and not made here. Links are "help:" and an address.
class HelpPages
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::HelpPages)

public:
    // All of them must outlive it, and the texts are in the language that is spoken when they are asked for.
    HelpPages(const Template::Pointer &form, const RuleBook &book, const QList<HelpKey> &keys);

    // Every page but the guide, the lists before their members.
    QStringList addresses() const;
    // As rich text; empty for an address that there isn't.
    QString page(const QString &address) const;
    // The page's heading, as plain text.
    QString title(const QString &address) const;

    // The lists and the guide, to stand at the top of every page.
    static QString ways();
    static QString link(const QString &address, const QString &text);

private:
    QString cells() const;
    QString rowsOf(int table) const;
    QString cell(int figure) const;
    QString typed(const FigureSpec &spec) const;
    QString balances(int figure) const;
    QString checks(int figure) const;
    QString rules() const;
    QString rule(const Rule &rule) const;
    QString cellsOf(const Rule &rule) const;
    QString keys() const;

    Template::Pointer m_form;
    const RuleBook &m_book;
    const QList<HelpKey> &m_keys;
};

} // namespace nianbao
