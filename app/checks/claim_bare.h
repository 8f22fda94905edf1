#pragma once

#include "checks/claim_tokens.h"

namespace nianbao {

// Makes 申请 in 收到申请23件 a request for disclosure, in the paragraph that `tokens` are of `text`: where
// none was named before it, where nothing else that people apply for is, and where either its sentence says
// what only reports on such requests say (结转, 不予公开, 答复) or nothing in it is unknown. The words after
// it that take it up need no change.
void nameBareRequests(const QString &text, const ClaimWords &words, QList<ClaimToken> &tokens);

} // namespace nianbao
