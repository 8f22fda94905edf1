#pragma once

#include "model/header.h"

#include <QCoreApplication>

namespace nianbao {

// What a header field is to hold, in a sentence for those who ask.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FieldWords)

public:
    static QString expected(Field field);
};

} // namespace nianbao
