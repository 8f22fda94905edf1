// Asks for one socket. Usage: opens_socket FAMILY, a number; status 0: it got one, 1: it didn't
#include <cstdlib>
#include <sys/socket.h>

int main(int argc, char **argv)
{
    return argc == 2 && socket(atoi(argv[1]), SOCK_DGRAM, 0) >= 0 ? 0 : 1;
}
