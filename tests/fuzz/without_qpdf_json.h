#pragma once

// Instead of qpdf/JSON.hh, which Clang 14 can't compile as C++20 (it takes the class for incomplete in its
// own defaulted destructor). The other headers of libqpdf only name the class, and we don't use it.
#define JSON_HH
class JSON;
