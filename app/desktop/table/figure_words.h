#pragma once

#include "model/template.h"

#include <QCoreApplication>

namespace nianbao {

// How cells are called where there is little room for their whole official names.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FigureWords)

public:
    // One of the figures that a total adds up: by that head which tells it from the others.
    static QString termName(const Template &form, const FigureSpec &total, int term);
    // What a total is made of, in a sentence for the status line.
    static QString madeOf(const Template &form, const FigureSpec &total);
};

} // namespace nianbao
